package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.agreedInTwoParts;
import static org.fengqiao.testing.FormInputs.confirmationNotWanted;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.notPerformed;
import static org.fengqiao.testing.FormInputs.notSigned;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;

import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StepBackDesk;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.followup.FollowUpDesk;
import org.fengqiao.ledger.LedgerBook;
import org.fengqiao.ledger.LedgerEntry;
import org.fengqiao.settlement.Instalment;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class StepBackAgreementProcessTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    StepBackDesk desk;

    @Autowired
    SettlementDesk settlements;

    @Autowired
    FollowUpDesk visits;

    @Autowired
    LedgerBook ledger;

    @Autowired
    List<TaskForm> forms;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.resetClock();
        driver.end(number);
    }

    @Test
    void anAgreementThatNobodyHasSignedIsTakenBackAndTheMediationGoesOn() {
        walk.village(number, agreed("WRITTEN", false));
        assertThat(driver.waitsAt(number)).containsExactly("user_signAgreement");

        assertThat(takeBack("village1")).isEqualTo("登记调解结果");

        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(settlements.latest(number)).isEmpty();
        assertThat(visits.latest(number)).isEmpty();
        assertThat(struck("settlement_agreement")).as("nothing is erased").isEqualTo(1);
        driver.submit(number, "user_recordOutcome", "village1", agreed("WRITTEN", false));
        driver.submit(number, "user_signAgreement", "village1", signed());
        assertThat(driver.waitsAt(number)).containsOnly("user_confirmPerformance", "user_decideConfirmation");
        assertThat(visits.all(number)).hasSize(1);
        assertThat(settlements.all(number)).hasSize(1);
    }

    @Test
    void whatDidNotComeToAnAgreementAfterAllGoesUp() {
        walk.village(number, agreed("WRITTEN", true));
        takeBack("village1");

        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", ledger());

        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
        assertThat(settlements.all(number)).isEmpty();
    }

    @Test
    void aSignatureIsTakenBackWhileOthersAreMissing() {
        walk.village(number, agreed("WRITTEN", false));
        driver.submit(number, "user_signAgreement", "village1", signature("applicantSignedOn"));
        driver.submit(number, "user_signAgreement", "village1", signature("respondentSignedOn"));

        takeBack("village1");

        assertThat(agreement().signedSoFar().applicant()).isEqualTo(today());
        assertThat(agreement().signedSoFar().respondent()).isNull();
        takeBack("village1");
        assertThat(agreement().signatures()).isEmpty();
        assertThat(driver.waitsAt(number)).containsExactly("user_signAgreement");
        assertThat(takeBack("village1")).as("nobody has signed any more").isEqualTo("登记调解结果");
        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
    }

    @Test
    void theLastSignatureStaysAndSoDoesARefusal() {
        walk.village(number, agreed("WRITTEN", false));
        driver.submit(number, "user_signAgreement", "village1", signed());
        assertStays("village1", "协议签齐，已经生效", "提前回访后重新调解");
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        assertStays("village1", "是否申请司法确认已经答复", "到法院");

        var refused = walk.inTheVillage();
        walk.village(refused, agreed("WRITTEN", false));
        driver.submit(refused, "user_signAgreement", "village1", notSigned());
        try {
            assertThatThrownBy(() -> driver.as("village1", () -> desk.takeBack(refused, "填错了。")))
                    .hasMessageContaining("在新一轮里登记达成协议")
                    .hasMessageContaining("in the new round");
        } finally {
            driver.end(refused);
        }
    }

    @Test
    void aPartOfThePerformanceIsTakenBackUntilAllOfItIsKnown() {
        walk.village(number, agreedInTwoParts());
        driver.submit(number, "user_signAgreement", "village1", signed());
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        assertThat(openParts()).containsExactly(2);

        takeBack("village1");

        assertThat(openParts()).containsExactly(1, 2);
        assertThat(driver.waitsAt(number)).containsExactly("user_confirmPerformance");
        driver.submit(number, "user_confirmPerformance", "village1", partly("付了一百元。"));
        driver.submit(number, "user_confirmPerformance", "village1", partly("又付了一百元。"));
        takeBack("village1");
        assertThat(agreement().instalments().get(0).partlyNote()).contains("付了一百元。");
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        assertStays("village1", "履行已经确认完", "提前回访");
    }

    @Test
    void aRefusedPerformanceStays() {
        walk.village(number, agreedInTwoParts());
        driver.submit(number, "user_signAgreement", "village1", signed());
        driver.submit(number, "user_confirmPerformance", "village1", with(notPerformed(), Map.of("watchOn", "yes")));

        assertStays("village1", "拒不履行已经登记", "回访时写明");
    }

    @Test
    void anEntryInTheLedgerIsStruckAndANewOneHasItsOwnNumber() {
        walk.toTheTownship(number);

        assertThat(takeBack("village1")).isEqualTo("登记问题台账");

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.VILLAGE);
        driver.submit(number, "user_enterLedger", "village1", ledger());
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
        var lines = ledger.of(number);
        assertThat(lines).extracting(LedgerEntry::struck).containsExactly(true, false);
        assertThat(lines.get(1).ledgerNumber().serial())
                .isGreaterThan(lines.get(0).ledgerNumber().serial());
    }

    @Test
    void aVisitBesideThePerformanceIsPaidAgain() {
        walk.village(number, agreed("WRITTEN", false));
        driver.submit(number, "user_signAgreement", "village1", signed());
        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.waitsAt(number)).containsExactly("user_confirmPerformance");

        assertThat(takeBack("township1")).isEqualTo("回访当事人");

        assertThat(driver.waitsAt(number)).containsOnly("user_confirmPerformance", "user_visitParties");
        assertThat(driver.task(number, "user_visitParties").getAssignee()).isEqualTo("township1");
        assertThat(visits.latest(number).orElseThrow().isPending()).isTrue();
        assertThat(struck("follow_up_visit")).isEqualTo(1);
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
        assertStays("township1", "案件已经结案", "重新登记");
    }

    @Test
    void aVisitBeforeTheClosingIsPaidAgain() {
        driver.end(number);
        number = driver.register("village1", with(settledOnTheSpot(), Map.of("source", "ENTRUSTED_BY_POLICE")));
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.waitsAt(number)).containsExactly("user_replyToEntrustingOrgan");

        takeBack("township1");

        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.waitsAt(number)).containsExactly("user_replyToEntrustingOrgan");
    }

    @Test
    void theFirstVisitOfAHardCaseIsPaidAgainAndTheSecondPlannedAnew() {
        driver.end(number);
        number = driver.register("village1", with(settledOnTheSpot(), Map.of("category", "08")));
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(visits.all(number)).hasSize(2);

        takeBack("township1");

        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
        assertThat(visits.all(number)).hasSize(1);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(visits.all(number)).hasSize(2);
        walk.bringFollowUpForward(number);
        assertStays("township1", "第二次回访已经提前安排", "写进第二次回访");
    }

    @Test
    void aVisitThatFoundThePeaceBrokenStays() {
        walk.village(number, agreed("ORAL", true));
        assertStays("village1", "口头协议自达成之日生效", "重新调解");
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("SAME_TIER"));

        assertStays("township1", "案件已进入新一轮调解", "登记达成协议");
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    @Test
    void whatTheFlowDidByItselfMeanwhileIsNotUndone() {
        walk.village(number, outcome("NOT_AGREED"));
        driver.moveClockBy(30);
        driver.fireTimer(number, "timer_limitReached");
        assertThat(ledger.of(number)).hasSize(1);

        assertStays("village1", "流程已自动往下走", "went on by itself");
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
    }

    @Test
    void aPartyThatLeftStays() {
        walk.village(number, outcome("WITHDRAWN"));

        assertStays("village1", "调解已经终止", "registered anew");
    }

    @Test
    void whateverStaysSaysWhyAndHowItIsMendedInstead() {
        var asked = Map.<String, Object>of("outcome", "WITHDRAWN", "performance", "REFUSED");
        var reasons = forms.stream()
                .flatMap(form -> form.staysBecause(number, asked).stream())
                .toList();

        assertThat(reasons).hasSizeGreaterThan(10).doesNotHaveDuplicates().allSatisfy(why -> {
            assertThat(why.chinese()).matches("[^；]+(不能撤回|没有可撤回的内容)；.+。");
            assertThat(why.english()).matches("[A-Z][ -~]+[.)]+");
        });
    }

    private void assertStays(String login, String why, String how) {
        assertThatThrownBy(() -> takeBack(login))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining(why)
                .hasMessageContaining(how);
    }

    private String takeBack(String login) {
        return driver.as(login, () -> desk.takeBack(number, "填错了，重新登记。"));
    }

    private SettlementAgreement agreement() {
        return settlements.latest(number).orElseThrow();
    }

    private List<Integer> openParts() {
        return agreement().instalments().stream()
                .filter(Instalment::isOpen)
                .map(Instalment::no)
                .toList();
    }

    private static Map<String, Object> signature(String field) {
        return Map.of("signing", "SIGNED", field, today().toString());
    }

    private static Map<String, Object> partly(String note) {
        return Map.of("performance", "PARTLY", "note", note);
    }

    private int struck(String table) {
        return jdbc.sql("select count(*) from " + table + " where case_number = ? and struck_at is not null")
                .param(number.code())
                .query(Integer.class)
                .single();
    }
}
