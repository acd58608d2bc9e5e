package org.fengqiao.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.RecordedAbsences.id;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.RecordedAbsences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class AbsencesHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Roster roster;

    @Autowired
    private RecordedAbsences absences;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void leaveNobodyAway() {
        driver.end(number);
        absences.end();
    }

    @Test
    void aMediatorRecordsHisOwnAbsenceAndCallsItOff() {
        var recorded = post("village1", null, today().plusDays(1), today().plusDays(3));

        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(recorded.body())
                .contains("\"mediatorName\":\"何秀兰\"", "\"state\":\"TO_COME\"", "\"recordedBy\":\"village1\"");
        assertThat(list("village1")).contains("何秀兰");
        assertThat(list("village2")).isEqualTo("[]");

        var ended = http.as("village1").post("/api/absences/" + id(recorded) + "/end", "");
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body()).contains("\"state\":\"CALLED_OFF\"", "\"endedBy\":\"village1\"");
        assertThat(list("village1")).isEqualTo("[]");
        assertThat(http.as("village1").get("/api/absences?over=true").body()).contains("CALLED_OFF");
        assertThat(http.as("village1")
                        .post("/api/absences/" + id(recorded) + "/end", "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anAbsentMediatorIsNotProposedAndTheReasonSaysSo() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        var township2 = roster.mediatorByLogin("township2").orElseThrow();
        assertThat(post("township1", township2.id(), today(), today().plusDays(2))
                        .statusCode())
                .isEqualTo(201);

        driver.submit(number, "user_receiveCase", "township1", receive());

        var shown = driver.shown(number, "user_assignMediator", "township1");
        assertThat(shown.get("proposedMediator")).isNotEqualTo("township2");
        assertThat(String.valueOf(shown.get("proposalReason"))).contains("未推荐：马德福（当前不在岗）");
        assertThat(String.valueOf(shown.get("candidates"))).contains("今日请假");
    }

    @Test
    void whoIsBackIsProposedAgain() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        var recorded = post("township2", null, today(), today().plusDays(2));
        http.as("township2").post("/api/absences/" + id(recorded) + "/end", "");

        driver.submit(number, "user_receiveCase", "township1", receive());

        assertThat(String.valueOf(
                        driver.shown(number, "user_assignMediator", "township1").get("proposalReason")))
                .doesNotContain("当前不在岗");
    }

    @ParameterizedTest
    @CsvSource({
        "village1,township2,403",
        "township1,township2,201",
        "township1,village1,201", // a village of the township
        "township1,village2,403",
        "township1,county2,403",
        "township3,village1,403",
        "county1,county2,201",
        "county1,village1,403",
        "supervisor1,village1,201",
        "supervisor1,village2,403",
        "supervisor,village2,201",
        "supervisor,county3,201",
        "flowadmin,village1,403",
        "township1,M9999,422",
        "supervisor,,422"
    })
    void eachRecordsForWhomHeMay(String login, @Nullable String mediator, int status) {
        assertThat(post(login, mediator, today(), today()).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0,-1,结束日期不能早于开始日期", "0,366,最长一年", "-3,-1,已经过去", "400,401,超过一年以后"})
    void daysThatMakeNoSenseAreRefusedInWords(int first, int last, String words) {
        var answer = post("village1", null, today().plusDays(first), today().plusDays(last));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
        assertThat(list("village1")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"firstDay\":\"2026-13-01\"}|400",
                "{\"reason\":\"SICK\"}|400",
                "{\"diagnosis\":\"x\"}|400",
                "x|400"
            })
    void whatIsNoAbsenceIsRefused(String body, int status) {
        assertThat(http.as("village1").post("/api/absences", body).statusCode()).isEqualTo(status);
    }

    @Test
    void absencesDoNotOverlapNotEvenWhenSentTwiceAtOnce() {
        var both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> post("village1", null, today(), today().plusDays(5))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(post("township1", "village1", today().plusDays(5), today().plusDays(9))
                        .body())
                .contains("重叠");
        assertThat(post("township1", "village1", today().plusDays(6), today().plusDays(9))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void anAbsenceOfAnotherTownshipIsUnknown() {
        var recorded = post("village1", null, today(), today());

        assertThat(http.as("township3")
                        .post("/api/absences/" + id(recorded) + "/end", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.as("township1").post("/api/absences/999999/end", "").statusCode())
                .isEqualTo(404);
        assertThat(http.post("/api/absences/1/end", "").statusCode()).isEqualTo(401);
    }

    @Test
    void thePageLearnsForWhomOneMayRecord() {
        assertThat(circle("village1")).contains("桃源村", "何秀兰").doesNotContain("township", "桃源镇人民调解委员会");
        assertThat(circle("township1")).contains("马德福", "何秀兰").doesNotContain("柳溪");
        assertThat(circle("county1")).contains("白雪梅").doesNotContain("何秀兰");
        assertThat(circle("flowadmin")).isEqualTo("[]");
    }

    private String circle(String login) {
        return http.as(login).get("/api/absences/circle").body();
    }

    private String list(String login) {
        return http.as(login).get("/api/absences").body();
    }

    private HttpResponse<String> post(String login, @Nullable String mediator, LocalDate first, LocalDate last) {
        return absences.record(http.as(login), mediator, first, last, null);
    }
}
