package org.fengqiao.caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.FormInputs;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class ClockHttpTest {

    private static final String APPRAISAL = "{\"ground\":\"APPRAISAL\",\"reason\":\"委托鉴定院墙受损的原因。\"}";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theCaseTabOffersToStopAndThenToGoOn() {
        assertThat(view("village1")).contains("暂停计时", path("stop")).doesNotContain(path("resume"));

        var stopped = http.as("village1").post("/" + path("stop"), APPRAISAL);

        assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);
        assertThat(stopped.body())
                .contains("\"stopped\":true", "\"lastDay\":null", "\"stoppedOn\":\"" + FormInputs.today() + "\"");
        assertThat(view("village1"))
                .contains("恢复计时", path("resume"), "起暂停计时（鉴定、检测或者评估），尚未恢复", "委托谁、要弄清什么")
                .doesNotContain(path("stop"));

        var resumed = http.as("village1").post("/" + path("resume"), "{}");

        assertThat(resumed.statusCode()).as(resumed.body()).isEqualTo(200);
        assertThat(resumed.body()).contains("\"stopped\":false", "\"resumedBy\":\"village1\"");
        assertThat(view("village1")).contains(path("stop"), FormInputs.today() + " 恢复");
        assertThat(http.as("township1")
                        .get("/" + path("stop").replace("/stop", ""))
                        .body())
                .contains("\"groundName\":\"鉴定、检测或者评估\"");
    }

    @Test
    void refusalsNameTheRuleAndChangeNothing() {
        assertThat(http.as("village1").post("/" + path("resume"), "{}"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.body()).contains("R09"));
        assertThat(http.as("village1").post("/" + path("stop"), "{\"reason\":\"等专家。\"}"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("\"field\":\"ground\"", "R09"));
        assertThat(http.as("village1")
                        .post("/" + path("stop"), APPRAISAL.replace("}", ",\"stoppedOn\":\"2199-01-01\"}")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("\"field\":\"stoppedOn\"", "R09"));
        assertThat(http.as("supervisor").post("/" + path("stop"), APPRAISAL).statusCode())
                .isEqualTo(403);
        assertThat(http.as("township3").post("/" + path("stop"), APPRAISAL).statusCode())
                .isEqualTo(404);
        assertThat(http.as("township3")
                        .get("/api/disputes/" + number + "/clock")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.post("/" + path("stop"), APPRAISAL).statusCode()).isEqualTo(401);
        assertThat(view("supervisor")).doesNotContain(path("stop"));
        assertThat(driver.file(number).clock().stops()).isEmpty();
    }

    @Test
    void everyPartyIsToAgreeToAnExtension() {
        assertThat(view("village1"))
                .contains("延长调解期限", "缺一方都不能延长（R09）", "甲方 陈大山", "乙方 刘水生")
                .doesNotContain(path("court-confirmation"));

        var one = http.as("village1").post("/" + path("extend"), extension("\"陈大山\""));
        assertThat(one.statusCode()).isEqualTo(422);
        assertThat(one.body()).contains("\"field\":\"agreedBy\"", "R09");
        assertThat(http.as("village1").post("/" + path("extend"), "{}").statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor")
                        .post("/" + path("extend"), extension("\"陈大山\""))
                        .statusCode())
                .isEqualTo(403);

        var both = http.as("village1").post("/" + path("extend"), extension("\"陈大山\",\"刘水生\""));
        assertThat(both.statusCode()).as(both.body()).isEqualTo(200);
        assertThat(both.body()).contains("\"days\":10", "\"agreedBy\":\"陈大山、刘水生\"");
        assertThat(view("village1")).contains("经各方当事人同意延长 10 日");
    }

    @Test
    void onlyACourtsCaseIsAskedForItsConfirmation() {
        driver.end(number);
        number = driver.register("village1", Map.of("source", "ENTRUSTED_BY_COURT"));
        assertThat(view("village1")).contains(path("court-confirmation"));

        var answer = http.as("village1").post("/" + path("court-confirmation"), "{\"confirmedOn\":\"\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(view("village1")).doesNotContain(path("court-confirmation"));
    }

    private static String extension(String names) {
        return "{\"days\":10,\"reason\":\"评估结果要到月底才有。\",\"agreedBy\":[" + names + "]}";
    }

    private String path(String what) {
        return "api/disputes/" + number + "/clock/" + what;
    }

    private String view(String login) {
        return http.as(login).get("/api/disputes/" + number + "/case").body();
    }
}
