package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.confirmationApplied;
import static org.fengqiao.testing.FormInputs.confirmationNotWanted;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.ruling;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.Accounts;
import org.fengqiao.notice.NoticeBoard;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.settlement.ConfirmationDesk;
import org.fengqiao.settlement.ConfirmationEnd;
import org.fengqiao.settlement.ConfirmationOutcome;
import org.fengqiao.settlement.JudicialConfirmation;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class JudicialConfirmationProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("judicialConfirmation", "judicial-confirmation.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    ConfirmationDesk confirmations;

    @Autowired
    NoticeBoard board;

    @Autowired
    Accounts accounts;

    @Autowired
    Http http;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void whatWasPerformedAtOnceNeedsNoCourt() {
        number = walk.performedAtOnce();

        assertThat(driver.waitsAt(number)).doesNotContain("user_decideConfirmation");
        assertThat(confirmations.current(number)).isEmpty();
    }

    @Test
    @Proves(value = "R16", at = "settlement#gateway_fork")
    void theWindowStandsOpenBesidePerformanceAndFollowUpAndHoldsNeitherUp() {
        number = inEffect();
        assertThat(driver.waitsAt(number)).contains("user_decideConfirmation", "user_confirmPerformance");

        driver.submit(number, "user_confirmPerformance", "village1", performed());
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.waitsAt(number)).containsExactly("user_decideConfirmation");
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    @Proves(value = "R16", at = "judicialConfirmation#user_decideConfirmation")
    void whoDoesWithoutConfirmationWaitsForNoThirtyDays() {
        number = inEffect();
        driver.submit(number, "user_confirmPerformance", "village1", performed());
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        driver.submit(number, "user_decideConfirmation", "village1", confirmationNotWanted());

        assertThat(driver.hasEnded(number)).isTrue();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
    }

    @Test
    void aConfirmedAgreementIsOnRecord() {
        number = inEffect();
        driver.submit(number, "user_decideConfirmation", "village1", confirmationApplied());
        assertThat(driver.timersAt(number)).doesNotContain("timer_windowEnds", "timer_reminderDue");

        driver.submit(number, "user_recordRuling", "village1", ruling("CONFIRMED"));

        assertThat(outcome()).isEqualTo(ConfirmationOutcome.CONFIRMED);
        assertThat(caseView()).contains("法院已确认协议有效");
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance");
    }

    @Test
    @Proves(value = "R16", at = "judicialConfirmation#end_mediateAgain")
    void aRejectedAgreementIsMediatedAgainUnderTheSameNumber() {
        number = inEffect();
        driver.submit(number, "user_decideConfirmation", "village1", confirmationApplied());

        driver.submit(number, "user_recordRuling", "village1", ruling("REJECTED"));

        assertThat(driver.file(number).round()).isEqualTo(2);
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(caseView()).contains("法院驳回申请");
    }

    @Test
    void aRejectedAgreementMayGoToCourtInsteadAndIsPerformedAllTheSame() {
        number = inEffect();
        driver.submit(number, "user_decideConfirmation", "village1", confirmationApplied());

        driver.submit(
                number, "user_recordRuling", "village1", with(ruling("REJECTED"), Map.of("afterRejection", "SUE")));

        assertThat(driver.file(number).round()).isEqualTo(1);
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance").doesNotContain("user_recordRuling");
    }

    @Test
    @Proves(value = "R16", at = "timeLimits#confirmationReminder")
    @Proves(value = "R16", at = "timeLimits#confirmationReminderSecond")
    @Proves(value = "R16", at = "timeLimits#confirmationReminderLast")
    void whoHasTheCaseIsRemindedOnDayNoughtTwentyAndTwentySeven() {
        var effect = onATuesday();
        number = inEffect();
        driver.fireTimer(number, "timer_reminderDue");
        assertThat(reminders()).isEqualTo(1);
        assertThat(nextReminder()).isEqualTo(effect.plusDays(20));
        driver.moveClockBy(19);
        driver.fireTimer(number, "timer_nextReminder");
        assertThat(reminders()).as("too early").isEqualTo(1);

        driver.moveClockBy(1);
        driver.fireTimer(number, "timer_nextReminder");
        assertThat(reminders()).isEqualTo(2);
        assertThat(nextReminder()).isEqualTo(effect.plusDays(27));

        driver.moveClockBy(6);
        driver.fireTimer(number, "timer_nextReminder");
        assertThat(reminders()).as("too early again").isEqualTo(2);
        driver.moveClockBy(1);
        driver.fireTimer(number, "timer_nextReminder");
        assertThat(reminders()).isEqualTo(3);
        assertThat(driver.timersAt(number)).doesNotContain("timer_nextReminder");
    }

    @Test
    void daysOfRemindingThatCameAtOnceAreOneNotice() {
        number = inEffect();
        driver.fireTimer(number, "timer_reminderDue");

        driver.moveClockBy(30);
        driver.fireTimer(number, "timer_nextReminder");

        assertThat(reminders())
                .as("two days of reminding came at once: one notice")
                .isEqualTo(2);
        assertThat(driver.timersAt(number)).doesNotContain("timer_nextReminder");
        assertThat(driver.waitsAt(number)).contains("user_decideConfirmation");
    }

    @Test
    @Proves(value = "R16", at = "timeLimits#confirmationWindow")
    void theWindowClosesByItselfOnceItsLastDayIsOver() {
        var effect = onATuesday();
        number = inEffect();
        var last = confirmations.lastDay(number).orElseThrow();
        assertThat(last).isEqualTo(effect.plusDays(30));
        assertThat(driver.timer(number, "timer_windowEnds"))
                .isEqualTo(last.plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant());
        driver.moveClockBy(30);
        driver.fireTimer(number, "timer_windowEnds");
        assertThat(driver.waitsAt(number)).as("its last day").contains("user_decideConfirmation");

        driver.moveClockBy(1);
        driver.fireTimer(number, "timer_windowEndsAgain");

        assertThat(driver.waitsAt(number)).doesNotContain("user_decideConfirmation");
        assertThat(outcome()).isEqualTo(ConfirmationOutcome.NOT_APPLIED);
        assertThat(driver.waitsAt(number)).contains("user_confirmPerformance");
    }

    @Test
    void anApplicationAfterTheLastDayIsRefusedAtEveryDoor() {
        number = inEffect();
        driver.moveClockBy(45);

        assertThatThrownBy(() -> driver.submit(number, "user_decideConfirmation", "village1", confirmationApplied()))
                .hasStackTraceContaining("最后一天");

        assertThat(confirmations.current(number).flatMap(JudicialConfirmation::application))
                .isEmpty();
        var answer = http.as("village1").post("/engine-rest/task/" + task() + "/submit-form", """
                {"variables": {"excluded": {"value": "NONE"}, "confirmationWish": {"value": "APPLY"},
                    "bothApply": {"value": true}, "appliedOn": {"value": "%s"}, "court": {"value": "青溪县人民法院"}}}
                """.formatted(today()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("R16");
    }

    /** 3 March 2026: days 20, 27 and 30 from it are working days. */
    private static LocalDate onATuesday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-03T02:00:00Z")));
        return today();
    }

    private String task() {
        return driver.task(number, "user_decideConfirmation").getId();
    }

    private LocalDate nextReminder() {
        return LocalDate.ofInstant(driver.timer(number, "timer_nextReminder"), CaseFile.ZONE);
    }

    private ConfirmationOutcome outcome() {
        return confirmations
                .current(number)
                .flatMap(JudicialConfirmation::end)
                .map(ConfirmationEnd::outcome)
                .orElseThrow();
    }

    private long reminders() {
        return board.of(accounts.find("village1").orElseThrow(), false).stream()
                .filter(notice -> notice.number().equals(number) && notice.kind() == NoticeKind.CONFIRMATION_WINDOW)
                .count();
    }

    private String caseView() {
        return http.as("village1").get("/api/disputes/" + number + "/case").body();
    }

    private CaseNumber inEffect() {
        var dispute = walk.inTheVillage();
        walk.village(dispute, agreed("WRITTEN", false));
        driver.submit(dispute, "user_signAgreement", "village1", signed());
        return dispute;
    }
}
