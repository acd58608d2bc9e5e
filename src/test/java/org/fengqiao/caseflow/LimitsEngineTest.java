package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Limits on the real engine with the county's own models and table. A dispute of Monday 2 March 2026: two working days to
 * prepare, seven days for the village.
 */
@EngineTest
class LimitsEngineTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Date PREPARED_BY = at("2026-03-04T15:59:59Z");
    private static final Date WARNED = at("2026-03-02T16:00:00Z");
    private static final Date VILLAGE_OVER = at("2026-03-09T16:00:00Z");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Limits limits;

    @Autowired
    private StageClocks clocks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private ProcessEngine engine;

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

    @Test
    void tasksAndTimersGetTheDatesOfTheTableWithoutDecisionHistory() {
        var task = driver.task(number, "user_prepareMediation");

        assertThat(task.getDueDate()).isEqualTo(PREPARED_BY);
        assertThat(task.getFollowUpDate()).isEqualTo(WARNED);
        assertThat(timer("timer_limitReached").getDuedate()).isEqualTo(VILLAGE_OVER);
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("timeLimits")
                        .count())
                .isZero();
    }

    @Test
    void aMedicalDisputeHasItsOwnRows() {
        driver.end(number);
        number = driver.register("village1", Map.of("category", "12"));

        // ten working days after Monday the 2nd is Monday the 16th
        assertThat(timer("timer_limitReached").getDuedate()).isEqualTo(at("2026-03-16T16:00:00Z"));
        assertThat(limits.due("countyReferral", number).date()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void anApplicationInThePastCountsFromItsDay() {
        driver.end(number);
        number = driver.register("village1", Map.of("appliedOn", "2026-02-25"));

        // Thursday and Friday are the two working days after Wednesday the 25th: already overdue
        assertThat(driver.task(number, "user_prepareMediation").getDueDate()).isEqualTo(at("2026-02-27T15:59:59Z"));
        assertThat(timer("timer_limitReached").getDuedate()).isEqualTo(at("2026-03-04T16:00:00Z"));
    }

    @Test
    void anAppointedSessionIsDueOnItsDay() {
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", with(appoint(), Map.of("sessionOn", "2026-03-12")));

        assertThat(driver.task(number, "user_holdSession").getDueDate()).isEqualTo(at("2026-03-12T15:59:59Z"));
        assertThat(driver.task(number, "user_holdSession").getFollowUpDate()).isEqualTo(at("2026-03-10T16:00:00Z"));
    }

    @Test
    void theFlowWakesForTheVisitAfterItsPlannedDayAndNotBefore() {
        walk.village(number, agreed("ORAL", true));

        // thirty days after the effect on 2 March is 1 April, a Wednesday
        assertThat(timer("timer_followUpDue").getDuedate()).isEqualTo(at("2026-04-01T16:00:00Z"));

        driver.fireTimer(number, "timer_followUpDue");
        assertThat(timer("timer_followUpDue").getDuedate()).isEqualTo(at("2026-04-01T16:00:00Z"));

        ClockUtil.setCurrentTime(at("2026-04-01T16:00:00Z"));
        driver.fireTimer(number, "timer_followUpDue");
        // five working days from 2 April; Qingming is 4 to 6 April
        assertThat(driver.task(number, "user_visitParties").getDueDate()).isEqualTo(at("2026-04-10T15:59:59Z"));
    }

    @Test
    void performanceIsConfirmedAfterTheAgreementsOwnTerm() {
        walk.village(number, with(agreed("WRITTEN", false), Map.of("performBy", "2026-05-20")));
        driver.submit(number, "user_signAgreement", "village1", signed());

        assertThat(driver.task(number, "user_confirmPerformance").getDueDate()).isEqualTo(at("2026-05-20T15:59:59Z"));
        // and seven days later the visit
        assertThat(timer("timer_followUpDue").getDuedate()).isEqualTo(at("2026-05-27T16:00:00Z"));
    }

    @Test
    void theVillageThatDidNotMakeItInTimeHandsTheDisputeOn() {
        ClockUtil.setCurrentTime(VILLAGE_OVER);

        driver.fireTimer(number, "timer_limitReached");

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        // one working day from Tuesday the 10th
        assertThat(driver.task(number, "user_enterLedger").getDueDate()).isEqualTo(at("2026-03-11T15:59:59Z"));
    }

    @Test
    void theStagesBeginningIsKeptInOurTable() {
        assertThat(clocks.findById(new StageClock.Key(number.code(), 1, "onSiteMediation")))
                .map(StageClock::enteredAt)
                .contains(MONDAY);
        assertThat(clocks.roundBegan(number.code(), 1)).contains(MONDAY);
    }

    @Test
    void aLimitPassesWhenItsLastDayIsOverInChina() {
        assertThat(limits.due("onSiteMediation", number).date()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(limits.warning("onSiteMediation", number)).isEqualTo(LocalDate.of(2026, 3, 6));

        ClockUtil.setCurrentTime(at("2026-03-09T15:59:59Z"));
        assertThat(limits.passed("onSiteMediation", number)).isFalse();

        ClockUtil.setCurrentTime(VILLAGE_OVER);
        assertThat(limits.passed("onSiteMediation", number)).isTrue();
    }

    @Test
    void aTimerOnlyWakesAndIsArmedAgain() {
        driver.fireTimer(number, "timer_limitReached");

        assertThat(timer("timer_limitAgain").getDuedate()).isEqualTo(VILLAGE_OVER);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");

        driver.fireTimer(number, "timer_limitAgain");
        assertThat(timer("timer_limitAgain").getDuedate()).isEqualTo(VILLAGE_OVER);
    }

    @Test
    void theEnginesOwnRecalculationKnowsTheCase() {
        var job = timer("timer_limitReached");
        ClockUtil.setCurrentTime(at("2026-03-05T02:00:00Z"));

        for (var creationDateBased : new boolean[] {true, false}) {
            management.setJobDuedate(job.getId(), at("2027-01-01T00:00:00Z"));
            management.recalculateJobDuedate(job.getId(), creationDateBased);
            assertThat(timer("timer_limitReached").getDuedate()).isEqualTo(VILLAGE_OVER);
        }
    }

    @Test
    void recalculationSetsOldDatesAnew() {
        outdated(driver.task(number, "user_prepareMediation").getId());
        management.setJobDuedate(timer("timer_limitReached").getId(), at("2027-01-01T00:00:00Z"));
        ClockUtil.setCurrentTime(at("2026-03-05T02:00:00Z"));

        limits.recalculate(number);

        var task = driver.task(number, "user_prepareMediation");
        assertThat(task.getDueDate()).isEqualTo(PREPARED_BY);
        assertThat(task.getFollowUpDate()).isEqualTo(WARNED);
        assertThat(timer("timer_limitReached").getDuedate()).isEqualTo(VILLAGE_OVER);
    }

    @Test
    void recalculationWorksForWhoeverIsLoggedIn() {
        outdated(driver.task(number, "user_prepareMediation").getId());

        driver.as("township3", () -> {
            limits.recalculate(number);
            return limits.due("onSiteMediation", number);
        });

        assertThat(driver.task(number, "user_prepareMediation").getDueDate()).isEqualTo(PREPARED_BY);
    }

    @Test
    void aDateThatAPersonSetStays() {
        var byHand = at("2026-03-20T09:30:00Z");
        var task = driver.task(number, "user_prepareMediation");
        task.setDueDate(byHand);
        tasks.saveTask(task);

        limits.recalculate(number);

        var after = driver.task(number, "user_prepareMediation");
        assertThat(after.getDueDate()).isEqualTo(byHand);
        assertThat(after.getFollowUpDate()).isEqualTo(WARNED);
    }

    @Test
    void savingATaskWithoutMovingItsDatesKeepsNothing() {
        var task = driver.task(number, "user_prepareMediation");
        task.setPriority(70);
        tasks.saveTask(task);
        outdated(task.getId());

        limits.recalculate(number);

        assertThat(driver.task(number, "user_prepareMediation").getDueDate()).isEqualTo(PREPARED_BY);
    }

    /** As if the limit had been another when the task came up: past the API, so that it is no person's doing. */
    private void outdated(String taskId) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    var task = context.getTaskManager().findTaskById(taskId);
                    task.setDueDate(at("2026-12-31T00:00:00Z"));
                    task.setFollowUpDate(at("2026-12-30T00:00:00Z"));
                    return task;
                });
    }

    private Job timer(String element) {
        var jobs = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .toList();
        assertThat(jobs).as(element).hasSize(1);
        return jobs.get(0);
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
