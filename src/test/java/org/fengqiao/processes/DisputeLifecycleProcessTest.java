package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.informRoutes;
import static org.fengqiao.testing.FormInputs.notSigned;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.visit;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.casefile.UnknownCase;
import org.fengqiao.escalation.RiskBook;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.followup.BringForwardDesk;
import org.fengqiao.intake.CorrectionBook;
import org.fengqiao.intake.CorrectionDesk;
import org.fengqiao.mediation.LeftBy;
import org.fengqiao.mediation.WithdrawalBook;
import org.fengqiao.mediation.WithdrawalDesk;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.PartyNoticeKind;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DisputeLifecycleProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("disputeLifecycle", "dispute-lifecycle.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringForwardDesk visits;

    @Autowired
    WithdrawalDesk leaving;

    @Autowired
    WithdrawalBook withdrawals;

    @Autowired
    CorrectionDesk corrections;

    @Autowired
    CorrectionBook mended;

    @Autowired
    RiskDesk risks;

    @Autowired
    RiskBook reports;

    @Autowired
    LabourNotices notices;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Proves(value = "R08", at = "disputeLifecycle#call_countyReferral")
    @Test
    void aDisputeClimbsToTheCountyIsSettledFollowedUpAndClosed() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, outcome("NOT_AGREED"));
        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);

        walk.county(number, agreed("ORAL", true));
        visitedAndAllIsWell();

        assertClosed(Ending.AGREEMENT);
        assertThat(driver.file(number).round()).isEqualTo(1);
    }

    @Test
    void aVillageAgreementNeedsNoTownship() {
        number = walk.performedAtOnce();

        visitedAndAllIsWell();

        assertClosed(Ending.AGREEMENT);
        assertThat(driver.file(number).tier()).isEqualTo(Tier.VILLAGE);
    }

    @Test
    void aTownshipAgreementIsSettledAtTheTownship() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);

        walk.township(number, agreed("ORAL", true));
        visitedAndAllIsWell();

        assertClosed(Ending.AGREEMENT);
        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
    }

    @Proves(value = "R07", at = "disputeLifecycle#flow_settledOnTheSpot")
    @Test
    void whatWasSettledOnTheSpotWaitsForItsFollowUpOnly() {
        number = driver.register("village1", settledOnTheSpot());

        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        visitedAndAllIsWell();

        assertClosed(Ending.AGREEMENT);
    }

    @Test
    void aPartyMayLeaveInTheVillage() {
        number = walk.inTheVillage();
        walk.village(number, outcome("WITHDRAWN"));
        routesTold("village1");

        assertClosed(Ending.WITHDRAWN);
    }

    @Test
    void aPartyMayLeaveAtTheTownship() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, outcome("WITHDRAWN"));
        routesTold("township2");

        assertClosed(Ending.WITHDRAWN);
    }

    @Test
    void aPartyMayLeaveAtTheCounty() {
        number = walk.acrossTownships();
        walk.county(number, outcome("WITHDRAWN"));
        routesTold("county2");

        assertClosed(Ending.WITHDRAWN);
    }

    @Test
    @Proves(value = "R03", at = "disputeLifecycle#sub_partyRefuses")
    @Proves(value = "R19", at = "disputeLifecycle#user_informWithdrawn")
    void aPartyMayLeaveAtAnyMomentAndWhoeverHasTheCaseTellsOfTheOtherRoutes() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());

        leave("village1", LeftBy.APPLICANT);

        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
        assertThat(driver.timersAt(number)).isEmpty();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(withdrawals.of(number)).singleElement().satisfies(one -> {
            assertThat(one.leftBy()).isEqualTo(LeftBy.APPLICANT);
            assertThat(one.recordedBy()).isEqualTo("village1");
        });
        routesTold("village1");
        assertClosed(Ending.WITHDRAWN);
    }

    @Test
    void aPartyMayStillLeaveWhileTheAgreementIsNotSigned() {
        number = walk.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);

        leave("village1", LeftBy.RESPONDENT);
        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
        routesTold("village1");

        assertClosed(Ending.WITHDRAWN);
    }

    @Test
    @Proves(value = "R03", at = "CaseFile")
    void onceTheAgreementHasTakenEffectARefusalIsNoWithdrawal() {
        number = walk.performedAtOnce();

        assertThatThrownBy(() -> leave("village1", LeftBy.RESPONDENT))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R18")
                .hasMessageContaining("R21");
        assertThat(driver.timersAt(number)).contains("timer_followUpDue");
    }

    @Test
    void aWithdrawalIsRecordedByThoseWhoWorkOnTheCaseOnly() {
        number = walk.inTheVillage();

        assertThatThrownBy(() -> leave("village2", LeftBy.BOTH)).isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> leave("supervisor", LeftBy.BOTH)).isInstanceOf(NotYoursToDo.class);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(withdrawals.of(number)).isEmpty();
    }

    @Test
    @Proves(value = "R12", at = "disputeLifecycle#sub_riskSeen")
    void aRiskIsReportedAtAnyMomentAndTheMediationGoesOn() {
        number = walk.inTheVillage();
        var before = driver.waitsAt(number);

        driver.as("village1", () -> risks.raise(number, RiskKind.CRIMINAL, "乙方扬言要动刀。", "已把双方分开，村干部陪着。"));

        assertThat(before).containsExactly("user_prepareMediation");
        assertThat(driver.waitsAt(number)).containsExactlyInAnyOrder("user_prepareMediation", "user_reportRisk");
        walk.village(number, agreed("ORAL", true));
        visitedAndAllIsWell();
        assertThat(driver.waitsAt(number)).containsExactlyInAnyOrder("user_completeDossier", "user_reportRisk");
    }

    @Test
    @Proves(value = "R12", at = "OpenRiskReportDelegate")
    void aRiskReportOutlivesTheMediationThatAPartyHasLeft() {
        number = walk.inTheVillage();
        driver.as("village1", () -> risks.raise(number, RiskKind.SELF_HARM, "甲方说活不下去了。", "家属已陪护。"));
        leave("village1", LeftBy.APPLICANT);

        assertThat(driver.waitsAt(number)).containsExactlyInAnyOrder("user_informWithdrawn", "user_reportRisk");
        driver.as("village1", () -> risks.raise(number, RiskKind.MASS_EVENT, "亲属聚集在村委会门口。", "已劝散，留人值守。"));

        assertThat(reports.of(number)).hasSize(2).allMatch(report -> report.isOpen());
        assertThat(driver.openTasks(number, "user_reportRisk")).isEqualTo(2);
    }

    @Test
    @Proves(value = "R02", at = "disputeLifecycle#gateway_accepted")
    @Proves(value = "R02", at = "acceptance#rule_acceptance_02")
    void whatMustNotBeAcceptedEndsWithTheReasonAndTheRightBody() {
        number = driver.register("village1", Map.of("obstacle", "ALREADY_ELSEWHERE"));

        assertThat(driver.task(number, "user_informNotAccepted").getAssignee()).isEqualTo("village1");
        assertThat(driver.shown(number, "user_informNotAccepted", "village1").get("routes"))
                .asString()
                .contains("已经受理或者解决", "第二十二条", "原受理机关");
        driver.submit(number, "user_informNotAccepted", "village1", informRoutes());
        assertThat(notices.of(number)).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(PartyNoticeKind.NOT_ACCEPTED);
            assertThat(notice.text()).startsWith(notice.addressee());
            assertThat(notice.served()).isPresent();
        });

        assertClosed(Ending.NOT_ACCEPTED);
    }

    @Test
    @Proves(value = "R02", at = "acceptance#rule_acceptance_01")
    void whatTheCourtItselfEntrustsIsAccepted() {
        number = driver.register("village1", Map.of("obstacle", "ALREADY_ELSEWHERE", "source", "ENTRUSTED_BY_COURT"));

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
    }

    @Test
    void whatMustNotBeAcceptedIsNotSettledOnTheSpot() {
        var both = new HashMap<String, Object>(settledOnTheSpot());
        both.put("obstacle", "RESERVED_ORGAN");

        assertThatThrownBy(() -> driver.register("village1", both)).hasMessageContaining("R02");
    }

    @Test
    void aWrongRegistrationIsVoidedAndStaysOnRecord() {
        number = walk.inTheVillage();

        driver.as("township1", () -> corrections.annul(number, "登记时选错了当事人。"));

        assertClosed(Ending.VOIDED);
        assertThat(mended.of(number)).singleElement().satisfies(one -> assertThat(one.reason())
                .isEqualTo("登记时选错了当事人。"));
    }

    @Test
    void aSecondRegistrationIsMergedIntoTheFirstWhichGoesOn() {
        number = walk.inTheVillage();
        var second = walk.inTheVillage();

        driver.as("township1", () -> corrections.merge(second, number.code(), "两个组都来登记了同一件事。"));

        assertThat(driver.hasEnded(second)).isTrue();
        assertThat(driver.file(second).ending()).contains(Ending.MERGED);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThatThrownBy(() -> driver.as("township1", () -> corrections.merge(number, second.code(), "反过来。")))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> driver.as("township1", () -> corrections.merge(number, number.code(), "自己。")))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    @Proves(value = "R21", at = "disputeLifecycle#sub_registrationMended")
    void aCaseOfAnotherVillageMovesThereUnderItsNumber() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);

        driver.as("township1", () -> corrections.move(number, "990100102201", "发生地在柳溪镇。"));

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(driver.task(number, "user_prepareMediation").getTenantId()).isEqualTo("990100102");
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village2");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.VILLAGE);
        assertThat(driver.file(number).township()).isEqualTo("990100102");
    }

    @Test
    void aMistakeIsMendedByOfficesOnlyAndNotAfterAnAgreement() {
        number = walk.inTheVillage();
        assertThatThrownBy(() -> driver.as("village1", () -> corrections.annul(number, "我登错了。")))
                .isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> driver.as("township1", () -> corrections.annul(number, " ")))
                .isInstanceOf(FieldsRefused.class);

        walk.village(number, agreed("ORAL", true));

        assertThatThrownBy(() -> driver.as("township1", () -> corrections.annul(number, "登记有误。")))
                .isInstanceOf(CaseRuleViolated.class);
        assertThat(mended.of(number)).isEmpty();
    }

    @Test
    void aDisputeOfTwoTownshipsIsFollowedUpByTheCounty() {
        number = walk.acrossTownships();
        walk.county(number, agreed("ORAL", true));

        driver.as("county1", () -> visits.bringForward(number, "双方分住两镇，由县里回访。"));
        driver.submit(number, "user_visitParties", "county1", visit("NONE"));

        assertClosed(Ending.AGREEMENT);
    }

    @Test
    void aDissatisfiedPartyGoesStraightToTheCountyAndIsToldTheOtherRoutes() {
        number = walk.inTheVillage();
        walk.village(number, outcome("TO_COUNTY"));
        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);

        walk.county(number, outcome("NOT_AGREED"));
        driver.submit(number, "user_informRoutes", "county2", informRoutes());

        assertClosed(Ending.ROUTES_GIVEN);
    }

    @Proves(value = "R21", at = "disputeLifecycle#service_reopenCase")
    @Test
    void anAgreementThatIsNotSignedIsMediatedAgainWhereItWas() {
        number = walk.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));

        driver.submit(number, "user_signAgreement", "village1", notSigned());

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    @Proves(value = "R20", at = "disputeLifecycle#end_broken")
    @Test
    void aPeaceThatBrokeMayGoOneTierUp() {
        number = walk.performedAtOnce();

        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NEXT_TIER"));

        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    private void visitedAndAllIsWell() {
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
    }

    private void leave(String login, LeftBy side) {
        driver.as(login, () -> leaving.leave(number, side, "不愿意再谈，要到法院去。"));
    }

    private void routesTold(String login) {
        driver.submit(number, "user_informWithdrawn", login, informRoutes());
    }

    private void assertClosed(Ending ending) {
        assertThat(driver.hasEnded(number))
                .as("%s still waits at %s", number, driver.waitsAt(number))
                .isTrue();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
        assertThat(driver.file(number).ending()).contains(ending);
    }
}
