package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.prepare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.mediation.LeftBy;
import org.fengqiao.mediation.WithdrawalDesk;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispute of Monday 2 March 2026: the village has until Monday the 9th, the whole mediation until 1 April. */
@EngineTest
class StoppedClockEngineTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ClockDesk desk;

    @Autowired
    private Limits limits;

    @Autowired
    private WithdrawalDesk withdrawal;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void onThatMonday() {
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(number);
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void theLimitsMoveByExactlyTheStoppedDays() {
        today(4);
        stop(null);
        today(12);
        resume(null);

        // 4 to 11 March are eight days: 9 March becomes 17 March, 1 April becomes 9 April
        assertThat(limits.due("onSiteMediation", number).date()).isEqualTo(march(17));
        assertThat(limits.due("mediation", number).date()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-17T16:00:00Z"));
        // two working days to prepare: the 3rd has gone by, the second is the 12th
        assertThat(due("user_prepareMediation")).isEqualTo(Instant.parse("2026-03-12T15:59:59Z"));
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void aMedicalDisputeGetsTheWorkingDaysBack() {
        driver.end(number);
        number = driver.register("village1", Map.of("category", "12"));
        today(4);
        stop(null);
        today(12);
        resume(null);

        // of 4 to 11 March six are working days: ten working days end on the 24th instead of the 16th
        assertThat(limits.due("onSiteMediation", number).date()).isEqualTo(march(24));
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-24T16:00:00Z"));
    }

    @Proves(value = "R09", at = "onSiteMediation#timer_limitAgain")
    @Test
    void whileItStandsStillNothingRunsOut() {
        today(4);
        stop(null);

        assertThat(tasks.createTaskQuery()
                        .taskId(driver.task(number, "user_prepareMediation").getId())
                        .singleResult())
                .satisfies(task -> {
                    assertThat(task.getDueDate()).isNull();
                    assertThat(task.getFollowUpDate()).isNull();
                });
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-06-30T02:00:00Z")));
        assertThat(limits.passed("onSiteMediation", number)).isFalse();
        assertThat(limits.passed("mediation", number)).isFalse();
        driver.fireTimer(number, "timer_limitReached");

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(driver.timer(number, "timer_limitAgain"))
                .isAfter(ClockUtil.getCurrentTime().toInstant());

        resume(null);
        // five of the seven days are left, and 5 July is a Sunday
        assertThat(driver.timer(number, "timer_limitAgain")).isEqualTo(Instant.parse("2026-07-06T16:00:00Z"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-07-06T16:00:00Z")));
        driver.fireTimer(number, "timer_limitAgain");
        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
    }

    @Test
    void workGoesOnAndWhatComesUpMeanwhileIsDueOnNoDay() {
        stop(null);
        driver.submit(number, "user_prepareMediation", "village1", prepare());

        assertThat(driver.task(number, "user_holdSession").getDueDate()).isNull();

        today(5);
        resume(null);
        // three working days after the 2nd, which was no day: the 5th, the 6th and the 9th
        assertThat(due("user_holdSession")).isEqualTo(Instant.parse("2026-03-09T15:59:59Z"));
    }

    @Proves(value = "R03", at = "disputeLifecycle#sub_partyRefuses")
    @Test
    void aPartyMayLeaveWhileTheClockStandsStillAndNoInstanceIsSuspended() {
        stop(null);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.code())
                        .suspended()
                        .count())
                .isZero();

        driver.as("village1", () -> withdrawal.leave(number, LeftBy.APPLICANT, "不等鉴定了。"));

        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
        assertThat(driver.task(number, "user_informWithdrawn").getDueDate()).isNotNull();
        assertThat(driver.file(number).clock().isStopped()).isFalse();
    }

    @Test
    void anAgreementEndsTheStop() {
        stop(null);

        walk.village(number, agreed("WRITTEN", false));

        assertThat(driver.file(number).clock().isStopped()).isFalse();
        assertThat(driver.task(number, "user_signAgreement").getDueDate()).isNotNull();
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void afterTheLimitTheClockIsNotStoppedAnyMore() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-04-02T02:00:00Z")));

        assertThatThrownBy(() -> stop(march(20)))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("R09");
    }

    @Test
    void onlyWhoHasTheCaseStopsItsClock() {
        assertThatThrownBy(() -> driver.as("supervisor", () -> desk.stop(number, StopGround.APPRAISAL, "委托鉴定。", null)))
                .isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> driver.as("township1", () -> desk.stop(number, StopGround.APPRAISAL, "委托鉴定。", null)))
                .isInstanceOf(NotYoursToDo.class);
        assertThat(driver.file(number).clock().stops()).isEmpty();
    }

    private void stop(@Nullable LocalDate from) {
        driver.as("village1", () -> desk.stop(number, StopGround.APPRAISAL, "委托鉴定院墙受损的原因。", from));
    }

    private void resume(@Nullable LocalDate from) {
        driver.as("village1", () -> desk.resume(number, from));
    }

    private Instant due(String element) {
        return driver.task(number, element).getDueDate().toInstant();
    }

    private static void today(int ofMarch) {
        ClockUtil.setCurrentTime(Date.from(march(ofMarch).atTime(2, 0).toInstant(ZoneOffset.UTC)));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
