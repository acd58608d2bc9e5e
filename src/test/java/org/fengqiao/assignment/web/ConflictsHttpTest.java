package org.fengqiao.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.receive;

import java.net.http.HttpResponse;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.roster.Roster;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class ConflictsHttpTest {

    private static final String MINE = "{\"tie\":\"RELATIVE\",\"reason\":\"甲方是本人姐夫。\"}";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Roster roster;

    @Autowired
    private SubmissionBook submissions;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aMediatorDisclosesHisOwnConflictAndKeepsTheCaseUntilHeIsReplaced() {
        number = walk.inTheVillage();

        var answer = post("village1", MINE);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"stillMediates\":true", "目前是本案调解员", "until the committee names another");
        assertThat(driver.file(number).mediator().orElseThrow().login()).isEqualTo("village1");
        assertThat(http.as("township1").get(path()).body()).contains("\"tie\":\"RELATIVE\"", "甲方是本人姐夫。");
    }

    @Test
    void theTimelineSaysWhoDeclaredWhat() {
        number = walk.inTheVillage();
        post("village1", MINE);

        assertThat(submissions.of(number)).last().satisfies(kept -> {
            assertThat(kept.element().element()).isEqualTo("declareConflict");
            assertThat(kept.submittedBy()).isEqualTo("village1");
        });
        assertThat(http.as("village1").get("/api/disputes/" + number + "/case").body())
                .contains(
                        "{\"label\":\"回避情形\",\"labelEnglish\":\"Conflict\",\"value\":\"当事人或其代理人的近亲属\",",
                        "{\"label\":\"调解员\",\"labelEnglish\":\"Mediator\",\"value\":\"何秀兰\",");
    }

    @Test
    void theClerkDeclaresForAMediatorWhoIsThenNotProposed() {
        number = walk.inTheVillage();
        var township2 = roster.mediatorByLogin("township2").orElseThrow().id();

        var answer = post("township1", of(township2));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"stillMediates\":false", "不再指定");

        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        var shown = driver.shown(number, "user_assignMediator", "township1");
        assertThat(shown.get("proposedMediator")).isNotEqualTo("township2");
        assertThat(String.valueOf(shown.get("candidates"))).doesNotContain("township2");
    }

    @Test
    void whatIsDeclaredOnceStands() {
        number = walk.inTheVillage();
        assertThat(post("village1", MINE).statusCode()).isEqualTo(201);

        assertThat(post("village1", MINE).statusCode()).isEqualTo(409);
        assertThat(post("township1", of("village1")).body()).contains("已申报过");
        assertThat(http.as("village1").get(path()).body()).containsOnlyOnce("declaredAt");
    }

    @ParameterizedTest
    @CsvSource({
        "village1,township2,403", // a mediator speaks for himself
        "township1,county2,403", // not of his committees
        "county1,village1,403",
        "county1,county2,201",
        "township1,M9999,403",
        "supervisor1,village1,403",
        "township2,,201",
        "supervisor1,,403",
        "township3,,404", // another township's
        "village2,,404",
        "flowadmin,,404"
    })
    void eachDeclaresForWhomHeMay(String login, String mediator, int status) {
        number = walk.inTheVillage();

        assertThat(post(login, of(mediator)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"tie\":\"STAKE\"}|422",
                "{\"tie\":\"STAKE\",\"reason\":\"a\"}|422",
                "{\"tie\":\"STAKE\",\"reason\":\"a\\u0000b\"}|422",
                "{\"tie\":\"FRIEND\",\"reason\":\"朋友关系\"}|400",
                "{\"why\":\"x\"}|400",
                "x|400"
            })
    void kindAndReasonAreNeeded(String body, int status) {
        number = walk.inTheVillage();

        assertThat(post("village1", body).statusCode()).isEqualTo(status);
        assertThat(http.as("village1").get(path()).body()).isEqualTo("[]");
    }

    @Test
    void theCaseTabOffersItWithWhatIsToBeChosen() {
        number = walk.inTheVillage();

        assertThat(view("village1"))
                .contains("\"label\":\"申报回避\"", "\"name\":\"tie\"")
                .doesNotContain("哪位调解员");
        assertThat(view("township1"))
                .contains("哪位调解员", "\"value\":\"township2\"")
                .doesNotContain("\"county2\"");
        assertThat(view("county1")).contains("\"value\":\"county2\"").doesNotContain("\"value\":\"village1\"");
        assertThat(view("supervisor1")).doesNotContain("申报回避");

        post("village1", MINE);
        assertThat(view("village1")).doesNotContain("\"label\":\"申报回避\"");
    }

    @Test
    void aClosedCaseNeedsNoDeclaration() {
        number = walk.inTheVillage();
        driver.end(number);

        assertThat(post("village1", MINE).body()).contains("已结案");
        assertThat(view("village1")).doesNotContain("申报回避");
    }

    private static String of(String mediator) {
        var who = mediator == null ? "null" : "\"" + mediator + "\"";
        return "{\"mediator\":" + who + ",\"tie\":\"STAKE\",\"reason\":\"与乙方合伙经营。\"}";
    }

    private String view(String login) {
        return http.as(login).get("/api/disputes/" + number + "/case").body();
    }

    private String path() {
        return "/api/disputes/" + number + "/conflicts";
    }

    private HttpResponse<String> post(String login, String body) {
        return http.as(login).post(path(), body);
    }
}
