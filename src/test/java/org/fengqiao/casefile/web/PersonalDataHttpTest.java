package org.fengqiao.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who opens, looks for and reads what identifies people: only whom it concerns, and never without a trace. */
@EngineTest
class PersonalDataHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Invented: the area code exists nowhere, the check character is right. */
    private static final String ID_NUMBER = "990100199003078512";

    private static final String PHONE = "19912345678";
    private static final String NAME = "欧阳测试";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    private CaseNumber number;

    @BeforeEach
    void register() {
        var answer =
                http.as("village1").post("/api/disputes", """
                {"category": "02", "village": "990100101201", "facts": "争水，第 %d 次", "parties": [
                  {"side": "APPLICANT", "name": "%s", "idNumber": "%s", "phone": "%s"},
                  {"side": "RESPONDENT", "name": "刘水生"}]}
                """.formatted(System.nanoTime(), NAME, ID_NUMBER, PHONE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        number = CaseNumber.of(json(answer).path("number").asText());
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theCaseTabCoversWhatOneClickAndAReasonOpen() {
        var view = http.as("village1").get("/api/disputes/" + number + "/case");
        assertThat(view.body()).contains("199****5678", "990100********8512").doesNotContain(PHONE, ID_NUMBER);

        var opened = unveil("village1", 0, "PHONE", "联系当事人确定开会时间");

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(json(opened).path("value").asText()).isEqualTo(PHONE);
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(trail("UNVEILED"))
                .singleElement()
                .asString()
                .contains("village1", "联系当事人确定开会时间", "电话")
                .doesNotContain(PHONE);
    }

    @Test
    void withoutAReasonOrAPartyNothingOpensAndNothingIsOnRecord() {
        assertThat(unveil("village1", 0, "PHONE", " ").statusCode()).isIn(400, 422);
        assertThat(unveil("village1", 7, "PHONE", "联系当事人").statusCode()).isIn(400, 422);
        assertThat(unveil("village1", 1, "PHONE", "联系当事人").body()).contains("没有登记这项信息");
        assertThat(unveil("village1", 0, "NAME", "联系当事人").statusCode()).isIn(400, 422);

        assertThat(trail("UNVEILED")).isEmpty();
    }

    @Test
    void whoMayNotKnowOfTheCaseOpensNothing() {
        for (var login : List.of("village2", "township3", "flowadmin")) {
            assertThat(unveil(login, 0, "PHONE", "联系当事人").statusCode())
                    .as(login)
                    .isIn(403, 404);
        }
        assertThat(trail("UNVEILED")).isEmpty();
    }

    @Test
    void aPartyIsFoundByWholeNameNumberOrTelephoneAmongWhatOneMayKnow() {
        assertThat(found("township1", Map.of("name", "欧阳 测试"))).contains(number.code());
        assertThat(found("township1", Map.of("phone", "199-1234-5678"))).contains(number.code());
        assertThat(found("township1", Map.of("idNumber", ID_NUMBER, "name", NAME)))
                .contains(number.code());
        assertThat(found("township1", Map.of("idNumber", ID_NUMBER, "name", "别人")))
                .isEmpty();
        assertThat(found("township1", Map.of("name", "欧阳"))).isEmpty();
        assertThat(found("township3", Map.of("name", NAME))).isEmpty();
        assertThat(found("flowadmin", Map.of("name", NAME))).isEmpty();
        assertThat(http.as("township1").post("/api/disputes/search", "{}").statusCode())
                .isIn(400, 422);
    }

    @Test
    void aPartyGetsACopyOfItsOwnDataAndOfNobodyElses() {
        var copy = http.as("township1").post("/api/disputes/" + number + "/party-copy", "{\"party\": 0}");

        assertThat(copy.statusCode()).as(copy.body()).isEqualTo(200);
        assertThat(copy.body())
                .startsWith("\uFEFF项目")
                .contains(NAME, PHONE, ID_NUMBER)
                .doesNotContain("刘水生");
        assertThat(trail("EXPORTED"))
                .singleElement()
                .asString()
                .contains("township1")
                .doesNotContain(NAME);
        assertThat(http.as("village1")
                        .post("/api/disputes/" + number + "/party-copy", "{\"party\": 0}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("township1")
                        .post("/api/disputes/" + number + "/party-copy", "{\"party\": 9}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void thatSomebodyLookedOrReadIsOnRecordWithoutWhomHeLookedFor() {
        var before = entriesOf("SEARCHED");
        found("supervisor", Map.of("name", NAME));
        http.as("supervisor").get("/api/disputes/" + number);

        assertThat(entriesOf("SEARCHED")).isEqualTo(before + 1);
        assertThat(database.sql("select details from audit_entry where action = 'SEARCHED' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .satisfies(details ->
                        assertThat(keys.open(details).text()).contains("姓名").doesNotContain(NAME));
        assertThat(trail("READ")).singleElement().asString().contains("supervisor");
    }

    @Test
    void atRestNothingOfThePartyIsReadable() {
        var party = database.sql("select * from party where case_number = :number")
                .param("number", number.code())
                .query()
                .listOfRows()
                .toString();

        assertThat(party).doesNotContain(NAME, PHONE, ID_NUMBER).contains("APPLICANT");
    }

    private HttpResponse<String> unveil(String login, int party, String field, String reason) {
        return http.as(login).post("/api/disputes/" + number + "/unveil", """
                {"party": %d, "field": "%s", "reason": "%s"}
                """.formatted(party, field, reason));
    }

    private List<String> found(String login, Map<String, String> wanted) {
        var answer = http.as(login)
                .post("/api/disputes/search", JSON.valueToTree(wanted).toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("items").findValuesAsText("number");
    }

    private List<String> trail(String action) {
        return database.sql("select actor, details from audit_entry where subject = :number and action = :action")
                .param("number", number.code())
                .param("action", action)
                .query((row, unused) -> row.getString("actor")
                        + (row.getString("details") == null
                                ? ""
                                : keys.open(row.getString("details")).text()))
                .list();
    }

    private long entriesOf(String action) {
        return database.sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.body(), unreadable);
        }
    }
}
