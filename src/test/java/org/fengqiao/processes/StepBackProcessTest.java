package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.caseflow.StepBackDesk;
import org.fengqiao.escalation.HandoverBook;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.processadmin.TokenCheck;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FormInputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class StepBackProcessTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    StepBackDesk desk;

    @Autowired
    SessionBook sessions;

    @Autowired
    HandoverBook handovers;

    @Autowired
    SubmissionBook submissions;

    @Autowired
    Limits limits;

    @Autowired
    TaskService tasks;

    @Autowired
    TokenCheck tokens;

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
    void aSessionIsTakenBackAndRecordedAgainUnderTheSameNumber() {
        walk.villageSession(number);

        assertThat(takeBack("village1")).isEqualTo("开展调解");

        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(driver.task(number, "user_holdSession").getAssignee()).isEqualTo("village1");
        assertThat(sessions.sessionsOf(number)).isEmpty();
        assertThat(struck("mediation_session")).as("nothing is erased").isEqualTo(1);
        driver.submit(number, "user_holdSession", "village1", session());
        assertThat(sessions.sessionsOf(number)).singleElement().satisfies(held -> assertThat(held.sessionNo())
                .isEqualTo(1));
    }

    @Test
    void anOutcomeThatEndedTheStageIsTakenBackAndTheStageGoesOnWithItsMediatorAndItsTime() {
        walk.villageSession(number);
        var due = limits.due("onSiteMediation", number);
        driver.moveClockBy(2);
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));
        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");

        takeBack("village1");

        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
        assertThat(driver.task(number, "user_recordOutcome").getAssignee()).isEqualTo("village1");
        assertThat(driver.file(number).mediators()).hasSize(1);
        assertThat(limits.due("onSiteMediation", number)).isEqualTo(due);
        assertThat(sessions.outcomesOf(number)).isEmpty();
        assertThat(tokens.run().toString()).doesNotContain(number.code());
        driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", true));
        assertThat(driver.file(number).standing()).hasToString("SETTLED");
    }

    @Test
    void afterAStepWasTakenBackTheOneBeforeItIsTheLast() {
        walk.villageSession(number);
        var due = limits.due("onSiteMediation", number);
        var entered = enteredVillage();
        driver.moveClockBy(2);
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));

        assertThat(takeBack("village1")).isEqualTo("登记调解结果");
        assertThat(takeBack("village1")).isEqualTo("开展调解");
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(sessions.sessionsOf(number)).isEmpty();
        assertThat(takeBack("village1")).isEqualTo("做好调解准备");

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(limits.due("onSiteMediation", number)).isEqualTo(due);
        assertThat(enteredVillage()).as("the stage began when it did").isEqualTo(entered);
        assertThatThrownBy(() -> takeBack("village1")).isInstanceOf(CaseRuleViolated.class);
        walk.villageSession(number);
        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
    }

    @Test
    void aCaseThatWentUpByMistakeComesBackAndItsTimeAboveRunsFromItsRealArrival() {
        walk.toTheTownship(number);
        walk.townshipSession(number);
        driver.submit(number, "user_recordOutcome", "township2", outcome("NOT_AGREED"));
        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
        var early = limits.due("countyReferral", number).date();

        takeBack("township2");

        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
        assertThat(handovers.of(number)).hasSize(1);
        assertThat(struck("handover")).isEqualTo(1);
        driver.moveClockBy(3);
        driver.submit(number, "user_recordOutcome", "township2", outcome("NOT_AGREED"));
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
        assertThat(handovers.of(number)).hasSize(2);
        assertThat(jdbc.sql("select count(*) from stage_clock where case_number = ? and stage = 'countyReferral'"
                                + " and entered_at > now() + interval '2 days'")
                        .param(number.code())
                        .query(Integer.class)
                        .single())
                .as("the county's time runs from the real arrival, not from the mistake (%s)", early)
                .isEqualTo(1);
    }

    @Test
    void theTownshipReceivesAndAssignsAnew() {
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        takeBack("township1");
        assertThat(handovers.of(number).get(0).taken()).isEmpty();
        driver.submit(number, "user_receiveCase", "township1", receive());
        assertThat(handovers.of(number).get(0).taken()).isPresent();

        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        takeBack("township1");
        assertThat(driver.waitsAt(number)).containsExactly("user_assignMediator");
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        takeBack("township2");
        driver.submit(number, "user_appointSession", "township2", appoint());
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
    }

    @Test
    void theCountyReceivesAnew() {
        walk.village(number, outcome("TO_COUNTY"));
        takeBack("village1");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.VILLAGE);
        driver.submit(number, "user_recordOutcome", "village1", outcome("TO_COUNTY"));
        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(true));
        takeBack("county1");

        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(false));

        assertThat(driver.waitsAt(number)).containsExactly("user_assignMediator");
    }

    @Test
    void aSupervisorHasAStepDoneAgainByWhoeverDidIt() {
        driver.submit(number, "user_prepareMediation", "village1", prepare());

        takeBack("supervisor1");

        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        assertThat(submissions.of(number))
                .last()
                .extracting(Submission::submittedBy)
                .isEqualTo("supervisor1");
    }

    @Test
    void onceSomebodyHasTakenUpWhatFollowsTheStepStays() {
        walk.village(number, outcome("TO_COUNTY"));
        var next = driver.task(number, "user_receiveReferral");
        driver.as("county1", () -> {
            tasks.claim(next.getId(), "county1");
            return true;
        });

        assertThatThrownBy(() -> takeBack("village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("有人认领");
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
    }

    @Test
    void whatIsReportedOrAgreedStaysAndSomebodyElsesStepIsNotTakenBack() {
        assertThatThrownBy(() -> takeBack("village1"))
                .as("a registration is voided, not taken back")
                .isInstanceOf(CaseRuleViolated.class);
        walk.villageSession(number);
        assertThatThrownBy(() -> takeBack("township1")).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> driver.as("village1", () -> desk.takeBack(number, " ")))
                .isInstanceOf(FieldsRefused.class);
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));
        var agreed = walk.performedAtOnce();
        try {
            assertThatThrownBy(() -> driver.as("village1", () -> desk.takeBack(agreed, "填错了。")))
                    .isInstanceOf(CaseRuleViolated.class)
                    .hasMessageContaining("口头协议");
        } finally {
            driver.end(agreed);
        }
    }

    @Test
    void aRefusedFormAfterwardsLeavesNothingHalfDone() {
        walk.villageSession(number);
        takeBack("village1");
        var late = FormInputs.with(
                session(), Map.of("heldOn", FormInputs.today().plusDays(1).toString()));

        assertThatThrownBy(() -> driver.submit(number, "user_holdSession", "village1", late))
                .hasMessageContaining("heldOn");
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        assertThat(sessions.sessionsOf(number)).isEmpty();
    }

    private String takeBack(String login) {
        return driver.as(login, () -> desk.takeBack(number, "填错了，重新登记。"));
    }

    private Instant enteredVillage() {
        return jdbc.sql("select entered_at from stage_clock where case_number = ? and stage = 'onSiteMediation'")
                .param(number.code())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private int struck(String table) {
        return jdbc.sql("select count(*) from " + table + " where case_number = ? and struck_at is not null")
                .param(number.code())
                .query(Integer.class)
                .single();
    }
}
