package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.receive;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.OwnCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a supervisor does about a case from Cockpit. */
@HttpTest
class SupervisorActsHttpTest {

    private static final List<String> ACTS = List.of("urging", "reassignment", "ordering-up");

    private static final String TO_SOMEBODY = "{\"to\":\"%s\",\"reason\":\"原承办人手头案件过多。\"}";

    private static final String BECAUSE = "{\"reason\":\"对立严重，村里难以调成。\"}";

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
    void anUrgedCaseIsToldToItsHolderOnceADay() {
        var number = mine.inTheVillage();

        var urged = act("supervisor1", number, "urging", "{}");
        assertThat(urged.statusCode()).as(urged.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(urged.body(), "$.told")).containsExactly("做好调解准备：何秀兰");
        assertThat(notices("village1", number)).containsExactly("URGED");

        var again = act("supervisor", number, "urging", "{}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("今天", "已经催办过").doesNotContain("[" + number + "]");
        assertThat(JsonPath.<String>read(again.body(), "$.english"))
                .startsWith("Whoever has it was urged today already");
        assertThat(notices("village1", number)).containsExactly("URGED");
        assertThat(audited(number, "URGED")).isOne();
        assertThat(http.as("village1").get("/api/disputes/" + number + "/case").body())
                .contains("督导催办", "做好调解准备：何秀兰");
    }

    @Test
    void whoGotTheCaseAfterTheUrgingIsUrgedOnTheSameDayToo() {
        var number = withTheTownshipsSecond();
        assertThat(JsonPath.<List<String>>read(
                        act("supervisor1", number, "urging", "{}").body(), "$.told"))
                .containsExactly("约定时间地点：马德福");
        act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted("township1"));

        var urged = act("supervisor1", number, "urging", "{}");

        assertThat(urged.statusCode()).as(urged.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(urged.body(), "$.told")).containsExactly("约定时间地点：周敏");
        assertThat(notices("township1", number)).contains("URGED");
        assertThat(act("supervisor1", number, "urging", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void aCaseThatWaitsForADayOrIsClosedIsUrgedByNobody() {
        var waits = mine.add(walk.performedAtOnce());
        assertThat(act("supervisor1", waits, "urging", "{}").body()).contains("没有待办任务");

        var closed = mine.inTheVillage();
        act("township1", closed, "void", "{\"reason\":\"重复登记，没有这件纠纷。\"}");
        for (var act : ACTS) {
            assertThat(act("supervisor1", closed, act, sent(act)).body())
                    .as(act)
                    .contains("案件已结案");
        }
        assertThat(notices("village1", waits)).isEmpty();
    }

    private CaseNumber withTheTownshipsSecond() {
        var number = mine.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        return number;
    }

    @Test
    void whoHasNoAccountIsNamedAsSuchAndGetsNothing() {
        var number = mine.inTheVillage();
        var options = http.as("supervisor1").get(path(number, "reassignment")).body();
        assertThat(JsonPath.<List<Boolean>>read(options, "$.fit[*].hasLogin")).isEmpty();
        var without = JsonPath.<List<String>>read(options, "$.unfit[?(@.hasLogin==false)].choice");
        assertThat(JsonPath.<List<String>>read(options, "$.unfit[*].why"))
                .isNotEmpty()
                .allMatch(why -> why.contains("无账号"));

        var refused = act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted(without.get(0)));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("不能改派给", "无账号", "no account");
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        assertThat(mediator(number)).isEqualTo("village1");
        assertThat(audited(number, "HANDED_OVER")).isZero();
        var offer = http.as("supervisor1").get(path(number, "case")).body();
        assertThat(offer).contains("无账号、不能登录办理的：").doesNotContain("\"value\":\"" + without.get(0) + "\"");
    }

    @Test
    void aCaseGoesToSomebodyElseOfTheCommitteeWithItsTasks() {
        var number = withTheTownshipsSecond();
        var options = http.as("supervisor1").get(path(number, "reassignment")).body();
        assertThat(JsonPath.<String>read(options, "$.holder")).isEqualTo("township2");
        var next = JsonPath.<List<String>>read(options, "$.fit[*].choice").get(0);

        var unreasoned = act("supervisor1", number, "reassignment", "{\"to\":\"" + next + "\"}");
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted("village1"))
                        .body())
                .contains("不是承办调委会的在任调解员");

        var moved = act("supervisor1", number, "reassignment?from=township2", TO_SOMEBODY.formatted(next));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(mediator(number)).isEqualTo(next);
        assertThat(audited(number, "HANDED_OVER")).isOne();

        var late = act("supervisor", number, "reassignment?from=township2", TO_SOMEBODY.formatted("COMMITTEE"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("承办人已经变了");
        assertThat(mediator(number)).isEqualTo(next);
    }

    @Test
    void whoDeclaredAConflictIsNamedWithTheReasonAndCannotTakeIt() {
        var number = withTheTownshipsSecond();
        var other = JsonPath.<List<String>>read(
                        http.as("supervisor1").get(path(number, "reassignment")).body(), "$.fit[*].choice")
                .get(0);
        var person = database.sql("select id from mediator where id = :who or login_id = :who")
                .param("who", other)
                .query(String.class)
                .single();
        act(
                "township1",
                number,
                "conflicts",
                "{\"mediator\":\"%s\",\"tie\":\"RELATIVE\",\"reason\":\"是甲方的亲属。\"}".formatted(person));

        var options = http.as("supervisor1").get(path(number, "reassignment")).body();
        assertThat(JsonPath.<List<String>>read(options, "$.unfit[?(@.choice=='%s')].why".formatted(other)))
                .singleElement()
                .asString()
                .contains("已申报回避");
        var refused = act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted(other));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("不能改派给", "已申报回避");
        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("township2");
    }

    @Test
    void whatTheCommitteeHasIsGivenToSomebodyAndBack() {
        var number = mine.inTheVillage();
        act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted("COMMITTEE"));
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isNull();
        assertThat(driver.file(number).mediator()).isEmpty();

        act("supervisor1", number, "reassignment?from=COMMITTEE", TO_SOMEBODY.formatted("village1"));
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        assertThat(mediator(number)).isEqualTo("village1");
    }

    @Test
    void aTownshipThatNamedNobodyYetIsLeftToNameSomebody() {
        var number = mine.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());

        var early = act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted("township2"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("还没有指派调解员");

        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        assertThat(http.as("supervisor1").get(path(number, "reassignment")).body())
                .contains("township2");
    }

    @Test
    void aCaseGoesUpBeforeItsLimitAndTheReasonStaysInItsFile() {
        var number = mine.inTheVillage();
        assertThat(act("supervisor1", number, "ordering-up", "{\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");

        var up = act("supervisor1", number, "ordering-up", BECAUSE);
        assertThat(up.statusCode()).as(up.body()).isEqualTo(200);
        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        var again = act("supervisor", number, "ordering-up", BECAUSE);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("正在上报途中");

        driver.submit(number, "user_enterLedger", "village1", ledger());
        assertThat(act("supervisor1", number, "ordering-up", BECAUSE).statusCode())
                .isEqualTo(200);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
        assertThat(act("supervisor", number, "ordering-up", BECAUSE).body()).contains("上面没有调解层级");
        assertThat(audited(number, "ORDERED_UP")).isEqualTo(2);
        assertThat(http.as("supervisor1").get(path(number, "case")).body()).contains("督导上报", "对立严重，村里难以调成。");
        assertThat(database.sql("select cause from handover where case_number = ? order by id")
                        .param(number.code())
                        .query(String.class)
                        .list())
                .containsExactly("ORDERED_UP", "ORDERED_UP");
    }

    @Test
    void somebodyElseIsNamedWhileAnAgreementIsKept() {
        var number = mine.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));
        act("supervisor1", number, "reassignment", TO_SOMEBODY.formatted("COMMITTEE"));
        assertThat(driver.task(number, "user_signAgreement").getAssignee()).isNull();
        assertThat(act("supervisor1", number, "ordering-up", BECAUSE).body()).contains("双方已达成协议");
    }

    @ParameterizedTest
    @CsvSource({"village1, 403", "township1, 403", "county1, 403", "supervisor2, 404", "flowadmin, 404", "auditor, 404"
    })
    void nobodyElseActsOnIt(String login, int status) {
        var number = mine.inTheVillage();
        for (var act : ACTS) {
            assertThat(act(login, number, act, sent(act)).statusCode()).as(act).isEqualTo(status);
        }
        assertThat(http.as(login).get(path(number, "reassignment")).statusCode())
                .isEqualTo(status);
    }

    private static String sent(String act) {
        return act.equals("reassignment") ? TO_SOMEBODY.formatted("COMMITTEE") : BECAUSE;
    }

    private HttpResponse<String> act(String login, CaseNumber number, String act, String body) {
        return http.as(login).post(path(number, act), body);
    }

    private static String path(CaseNumber number, String act) {
        return "/api/disputes/" + number + "/" + act;
    }

    private String mediator(CaseNumber number) {
        return driver.file(number)
                .mediator()
                .map(SupervisorActsHttpTest::choice)
                .orElse("");
    }

    private static String choice(CaseMediator mediator) {
        return mediator.login() == null ? mediator.personId() : mediator.login();
    }

    private List<String> notices(String login, CaseNumber number) {
        return JsonPath.read(http.as(login).get("/api/notices").body(), "$[?(@.number=='%s')].kind".formatted(number));
    }

    private long audited(CaseNumber number, String action) {
        return database.sql("select count(*) from audit_entry where subject = :number and action = :action")
                .params(Map.of("number", number.code(), "action", action))
                .query(Long.class)
                .single();
    }
}
