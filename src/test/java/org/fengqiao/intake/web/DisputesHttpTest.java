package org.fengqiao.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseQuery;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DisputesHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger SENT = new AtomicInteger();

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseRegister register;

    private final List<CaseNumber> opened = new ArrayList<>();

    @AfterEach
    void end() {
        opened.forEach(driver::end);
    }

    @Test
    void aDisputeIsRegisteredReadListedAndFollowed() {
        var answer = http.as("village1").post("/api/disputes", body(dispute -> {}));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = number(answer);
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith("/api/disputes/" + number);
        assertThat(json(answer).path("officialNumber").asText()).matches("（\\d{4}）青溪人调字第\\d{5}号");

        var read = json(http.as("village1").get("/api/disputes/" + number));
        assertThat(read.path("standing").asText()).isEqualTo("OPEN");
        assertThat(read.path("parties")).hasSize(2);
        assertThat(read.path("facts").asText()).startsWith("𠮷家与李家争水😀");

        var history = json(http.as("village1").get("/api/disputes/" + number + "/history"));
        assertThat(history).hasSize(1);
        assertThat(history.get(0).path("by").asText()).isEqualTo("village1");

        var list = json(http.as("township1").get("/api/disputes?village=990100101201&category=02&size=200"));
        assertThat(list.path("items").findValuesAsText("number")).contains(number.code());
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
    }

    @Test
    void aCaseOfAnotherTownshipIsAsUnknownAsOneThatDoesNotExist() {
        var number = number(http.as("village1").post("/api/disputes", body(dispute -> {})));

        var foreign = http.as("village2").get("/api/disputes/" + number);
        var missing = http.as("village2").get("/api/disputes/QX-2026-99999");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace(number.code(), ""))
                .isEqualTo(missing.body().replace("QX-2026-99999", ""));
        assertThat(json(http.as("village2").get("/api/disputes?size=200")).findValuesAsText("number"))
                .doesNotContain(number.code());
    }

    @Test
    void aRequestSentTwiceRegistersOneCase() {
        var body = body(dispute -> {});
        number(http.as("village1").post("/api/disputes", body));
        var before = count();

        var again = http.as("village1").post("/api/disputes", body);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("未重复登记");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whoWatchesOrLooksAfterFlowsDoesNotRegisterAndTheLatterReadsNoCase() {
        var number = number(http.as("village1").post("/api/disputes", body(dispute -> {})));

        assertThat(http.as("supervisor1")
                        .post("/api/disputes", body(dispute -> {}))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("flowadmin")
                        .post("/api/disputes", body(dispute -> {}))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("flowadmin").get("/api/disputes/" + number).statusCode())
                .isEqualTo(404);
        assertThat(json(http.as("flowadmin").get("/api/disputes")).path("total").asLong())
                .isZero();
        assertThat(http.as("supervisor1").get("/api/disputes/" + number).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyRegistersForAnotherTownshipOrWithoutLogin() {
        var elsewhere = http.as("village2").post("/api/disputes", body(dispute -> {}));
        var nobody = http.post("/api/disputes", body(dispute -> {}));

        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("本乡镇");
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                bad("category", dispute -> dispute.put("category", "77")),
                bad("category", dispute -> dispute.remove("category")),
                bad("village", dispute -> dispute.put("village", "乌有村")),
                bad("parties", dispute -> dispute.remove("parties")),
                bad("parties", dispute -> dispute.withArray("parties").addNull()),
                bad("applicantName", dispute -> dispute.putArray("parties")),
                bad("respondentName", dispute -> dispute.withArray("parties").remove(1)),
                bad(
                        "respondentName",
                        dispute -> party(dispute, 1).put("kind", "PERSON").put("name", "𠮷大山")),
                bad("appliedOn", dispute -> dispute.put("appliedAt", "2199-01-01T00:00:00+08:00")),
                bad("facts", dispute -> dispute.put("facts", "字".repeat(100_000))),
                bad("facts", dispute -> dispute.put("facts", "甲\u0000乙")),
                bad("applicantName", dispute -> party(dispute, 0).put("name", "张三😀")),
                bad("applicantIdNumber", dispute -> party(dispute, 0).put("idNumber", "990100199001011235")),
                bad("amount", dispute -> dispute.put("amount", -1)),
                bad("amount", dispute -> dispute.put("amount", 1.234)));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsRefusedAtItsFieldAndChangesNothing(String field, Consumer<ObjectNode> spoil) {
        var before = count();

        var answer = http.as("village1").post("/api/disputes", body(spoil));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).path("errors").get(0).path("field").asText()).startsWith(field);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whatIsNoJsonOrHasUnknownFieldsIsRefusedWithoutATrace() {
        var broken = http.as("village1").post("/api/disputes", "{\"category\":");
        var unknown = http.as("village1").post("/api/disputes", body(dispute -> dispute.put("fee", 10)));
        var option = http.as("village1").post("/api/disputes", body(dispute -> dispute.put("source", "RUMOUR")));

        assertThat(List.of(broken, unknown, option)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.fengqiao");
        });
        assertThat(json(unknown).path("errors").get(0).path("field").asText()).isEqualTo("fee");
        assertThat(option.body()).contains("APPLICATION");
        assertThat(http.as("village1").get("/api/disputes/not-a-number").statusCode())
                .isEqualTo(400);
        for (var query :
                List.of("size=100000", "township=%00", "to=%2B999999999-12-31", "from=2026-02-01&to=2026-01-01")) {
            assertThat(http.as("village1").get("/api/disputes?" + query).statusCode())
                    .as(query)
                    .isBetween(400, 422);
        }
    }

    @Test
    void numbersAreUniqueAndWithoutGapsUnderLoad() throws Exception {
        Callable<HttpResponse<String>> registration =
                () -> http.as("village1").post("/api/disputes", body(dispute -> {}));
        var pool = Executors.newFixedThreadPool(4);
        try {
            var serials = new HashSet<Integer>();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(20, registration))) {
                serials.add(Integer.parseInt(number(answer.get()).code().substring(8)));
            }
            assertThat(serials).hasSize(20);
            assertThat(serials.stream().mapToInt(i -> i).max().orElseThrow()
                            - serials.stream().mapToInt(i -> i).min().orElseThrow())
                    .isEqualTo(19);
        } finally {
            pool.shutdown();
        }
    }

    private static Arguments bad(String field, Consumer<ObjectNode> spoil) {
        return Arguments.of(field, spoil);
    }

    private static ObjectNode party(ObjectNode dispute, int index) {
        return (ObjectNode) dispute.withArray("parties").get(index);
    }

    private static String body(Consumer<ObjectNode> change) {
        var dispute = JSON.createObjectNode();
        dispute.put("category", "02")
                .put("village", "桃源镇桃源村")
                .put("facts", "𠮷家与李家争水😀" + SENT.incrementAndGet())
                .put("amount", 300.5);
        var parties = dispute.putArray("parties");
        parties.addObject().put("side", "APPLICANT").put("name", "𠮷大山");
        parties.addObject()
                .put("side", "RESPONDENT")
                .put("kind", "ORGANISATION")
                .put("name", "桃源村（示例）合作社");
        change.accept(dispute);
        return dispute.toString();
    }

    private long count() {
        var query = new CaseQuery(
                new org.fengqiao.casefile.CaseScope(java.util.Set.of("990100101"), true, "", java.util.Set.of(), false),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return register.find(query, new org.fengqiao.shared.Paging(0, 1)).getTotalElements();
    }

    private CaseNumber number(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = CaseNumber.of(json(answer).path("number").asText());
        opened.add(number);
        return number;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.body(), unreadable);
        }
    }
}
