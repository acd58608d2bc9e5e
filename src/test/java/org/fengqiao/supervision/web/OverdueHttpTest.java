package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.OwnCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overdue list tells which limit is over, and who has the work now. */
@HttpTest
class OverdueHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OwnCases mine;

    @AfterEach
    void end() {
        mine.end();
    }

    @Test
    void aCaseThatNobodyReceivedIsOverdueAtTheTownshipThatShouldHave() {
        var number = mine.inTheVillage();
        walk.toTheTownship(number);
        late(number, "user_receiveCase");

        var row = row(number);
        assertThat(row)
                .containsEntry("stage", "townshipMediation")
                .containsEntry("step", "签收案件")
                .containsEntry("holder", "青溪县桃源镇人民调解委员会")
                .containsEntry("login", null)
                .containsEntry("reassign", false);
        assertThat(row.get("workingDaysLate")).isIn(5, 6, 7);
    }

    @Test
    void anUnsignedAgreementIsOverdueInTheHandsOfItsMediator() {
        var number = mine.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));
        late(number, "user_signAgreement");

        assertThat(row(number))
                .containsEntry("holder", "何秀兰")
                .containsEntry("login", "village1")
                .containsEntry("reassign", true);
    }

    @Test
    void aLateVisitIsNeverTheMediatorsAndIsNotGivenToSomebodyElseWithTheCase() {
        var number = mine.add(walk.performedAtOnce());
        walk.bringFollowUpForward(number);
        late(number, "user_visitParties");

        assertThat(row(number))
                .containsEntry("stage", "followUpCheck")
                .containsEntry("holder", "青溪县桃源镇人民调解委员会")
                .containsEntry("reassign", false);
        var refused = http.as("supervisor1")
                .post("/api/disputes/" + number + "/reassignment", "{\"to\":\"COMMITTEE\",\"reason\":\"原承办人手头案件过多。\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("只剩回访核查", "可以催办");
    }

    @Test
    void anUrgedCaseSaysWhenAndHowOftenSoThatItIsNotUrgedTwice() {
        var number = mine.inTheVillage();
        late(number, "user_prepareMediation");
        assertThat(row(number)).containsEntry("urged", null);

        http.as("supervisor1").post("/api/disputes/" + number + "/urging", "{}");

        assertThat(row(number).get("urged"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("times", 1)
                .containsEntry("today", true);

        for (var each : List.of("COMMITTEE", "village1")) {
            http.as("supervisor1")
                    .post(
                            "/api/disputes/" + number + "/reassignment",
                            "{\"to\":\"%s\",\"reason\":\"原承办人手头案件过多。\"}".formatted(each));
            assertThat(row(number).get("urged"))
                    .as("whether %s was told today", each)
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("times", 1)
                    .containsEntry("today", each.equals("village1"));
        }
    }

    @Test
    void theListBehindTheFigureHoldsAsManyCases() {
        var number = mine.inTheVillage();
        late(number, "user_prepareMediation");
        var overdue = overdue();

        var list = http.as("supervisor1").get("/" + overdue.get("cases")).body();
        assertThat(overdue.get("total")).isNotEqualTo(0).isEqualTo(JsonPath.<Integer>read(list, "$.total"));
        assertThat(list).contains(number.code());
    }

    private void late(CaseNumber number, String element) {
        database.sql("update act_ru_task set due_date_ = localtimestamp - interval '9 days' where id_ = ?")
                .param(driver.task(number, element).getId())
                .update();
    }

    private Map<String, Object> row(CaseNumber number) {
        var rows = JsonPath.<List<Map<String, Object>>>read(
                http.as("supervisor1").get("/api/figures").body(),
                "$.overdue.rows[?(@.number=='%s')]".formatted(number));
        assertThat(rows).as("overdue rows of %s", number).hasSize(1);
        return rows.get(0);
    }

    private Map<String, Object> overdue() {
        return JsonPath.read(http.as("supervisor1").get("/api/figures").body(), "$.overdue");
    }
}
