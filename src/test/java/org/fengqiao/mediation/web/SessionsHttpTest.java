package org.fengqiao.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The calendar of appointed sessions: what is at the same time is said, and what is moved stays on record. */
@HttpTest
class SessionsHttpTest {

    private static final LocalDate DAY = today().plusDays(9);

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Environment environment;

    private CaseNumber one = CaseNumber.of("XX-2000-00000");
    private CaseNumber other = one;

    @BeforeEach
    void twoCasesOfOneMediator() {
        one = appointed("09:00");
        other = appointed("14:00");
    }

    private CaseNumber appointed(String time) {
        var number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(
                number,
                "user_appointSession",
                "township2",
                with(appoint(), Map.of("sessionOn", DAY.toString(), "sessionAt", time)));
        return number;
    }

    @AfterEach
    void end() {
        driver.end(one);
        driver.end(other);
        TestPostgres.owner(environment)
                .sql("delete from mediation_place where name like '测试%'")
                .update();
    }

    @Test
    void theWeekShowsWhoMeetsWhereToThoseWhoMayKnow() {
        var week = http.as("township1").get("/api/sessions?day=" + DAY).body();

        assertThat(week).contains(one.code(), other.code(), "马德福", "\"movable\":true");
        assertThat(http.as("township3").get("/api/sessions?day=" + DAY).body()).doesNotContain(one.code());
        assertThat(http.as("supervisor1").get("/api/sessions?day=" + DAY).body())
                .contains(one.code())
                .doesNotContain("\"movable\":true");
        assertThat(http.as("township1")
                        .get("/api/sessions?day=" + DAY.plusDays(14))
                        .body())
                .doesNotContain(one.code());
    }

    @Test
    void aSessionIsMovedOnceItsClashIsAcceptedAndTheDateGoesAlong() {
        var was = id(one);

        assertThat(move("township1", was, "14:30", false, false).body()).contains("约定调解前须通知双方当事人");
        var nothing = http.as("township1").post("/api/sessions/" + one + "/move", "{\"sessionOn\":\"2020-01-01\"}");
        assertThat(JsonPath.<List<String>>read(nothing.body(), "$.errors[*].field"))
                .containsExactly("sessionOn", "sessionAt", "mode", "place", "bothNotified", "reason");
        var clash = move("township1", was, "14:30", true, false);
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("同一调解员", other.code());
        assertThat(id(one)).isEqualTo(was);
        assertThat(move("supervisor1", was, "14:30", true, true).statusCode()).isEqualTo(403);
        assertThat(move("township3", was, "14:30", true, true).statusCode()).isEqualTo(404);

        assertThat(move("township1", was, "14:30", true, true).statusCode()).isEqualTo(200);
        assertThat(move("township2", was, "16:00", true, true).body()).contains("刚由他人改期");

        assertThat(JsonPath.<List<String>>read(
                        http.as("township1").get("/api/sessions/" + one).body(), "$[*].time"))
                .containsExactly("14:30", "09:00");
        assertThat(reminders(one)).isEqualTo(2);
        assertThat(driver.task(one, "user_holdSession")
                        .getDueDate()
                        .toInstant()
                        .atZone(zone())
                        .toLocalDate())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void placesAreKeptByTheClerkOfTheTownship() {
        var place = "{\"committee\":\"C990100101\",\"name\":\"听涛阁\"}";

        assertThat(http.as("township3").post("/api/mediation-places", place).statusCode())
                .isEqualTo(422);
        assertThat(http.as("village1").post("/api/mediation-places", place).statusCode())
                .isEqualTo(403);
        int id = JsonPath.read(
                http.as("township1").post("/api/mediation-places", place).body(), "$.id");
        assertThat(http.as("township1").post("/api/mediation-places", place).body())
                .contains("已有同名地点");
        assertThat(http.as("township2").get("/api/mediation-places").body()).contains("听涛阁", "\"mine\":false");
        assertThat(http.as("township3")
                        .post("/api/mediation-places/" + id + "/close", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("township1")
                        .post("/api/mediation-places/" + id + "/close", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.as("township1").get("/api/mediation-places").body()).doesNotContain("听涛阁");
    }

    private HttpResponse<String> move(String login, int was, String time, boolean told, boolean allTheSame) {
        var day = allTheSame ? DAY.plusDays(1) : DAY;
        return http.as(login).post("/api/sessions/" + one + "/move", """
                {"sessionOn":"%s","sessionAt":"%s","mode":"IN_PERSON","place":"镇调解室","bothNotified":%s,
                 "reason":"PARTY_ASKED","was":%d,"allTheSame":%s}""".formatted(day, time, told, was, allTheSame));
    }

    private int id(CaseNumber number) {
        return JsonPath.read(http.as("township1").get("/api/sessions/" + number).body(), "$[0].id");
    }

    private long reminders(CaseNumber number) {
        return TestPostgres.owner(environment)
                .sql("select count(*) from reminder where case_number = :number and template = 'SESSION'")
                .param("number", number.code())
                .query(Long.class)
                .single();
    }

    private static ZoneId zone() {
        return CaseFile.ZONE;
    }
}
