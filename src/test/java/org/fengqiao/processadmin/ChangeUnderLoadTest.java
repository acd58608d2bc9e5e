package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.caseflow.StageStarter;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.Drawn;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A flow is changed in the folder again and again while 500 cases pass the very element that is changed. */
@EngineTest
class ChangeUnderLoadTest {

    private static final int CASES = 500;
    private static final int CLERKS = 4;
    private static final int CHANGES = 8;

    @Autowired
    FlowIntake intake;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    private Path folder;
    private TrialFlow flow;
    private final Semaphore passed = new Semaphore(0);

    @BeforeEach
    void aFlowInForce(@TempDir Path temporary) {
        folder = temporary;
        flow = new TrialFlow(folder, "trialOf" + System.nanoTime());
        flow.write(flow.processFile(), waiting(0));
        intake.take(folder);
    }

    @AfterEach
    void takeTheTrialAway() {
        TrialFlow.takeAway(repository);
    }

    @Test
    void noCaseIsLostOrStuckAndEveryChangeComesIntoForce() throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        var working = new ArrayList<Future<Integer>>();
        for (var clerk = 0; clerk < CLERKS; clerk++) {
            working.add(clerks.submit(cases()));
        }
        for (var change = 1; change <= CHANGES; change++) {
            flow.write(flow.processFile(), waiting(change));
            assertThat(intake.take(folder).stages()).containsExactly(flow.key());
            passed.drainPermits();
            assertThat(passed.tryAcquire(30, TimeUnit.SECONDS) || isOver(working))
                    .as("cases go on after change %d", change)
                    .isTrue();
        }
        for (var each : working) {
            each.get();
        }
        clerks.shutdown();

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(flow.key())
                        .completed()
                        .count())
                .isEqualTo(CASES);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(flow.key())
                        .count())
                .isZero();
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(flow.key())
                        .count())
                .isEqualTo(1 + CHANGES);
        assertThat(history.createHistoricActivityInstanceQuery().activityId("ask").finished().list().stream()
                        .filter(each -> each.getProcessDefinitionKey().equals(flow.key()))
                        .map(each -> each.getProcessDefinitionId())
                        .distinct()
                        .count())
                .as("cases met more than one version")
                .isGreaterThan(1);
    }

    private static boolean isOver(List<Future<Integer>> working) {
        return working.stream().allMatch(Future::isDone);
    }

    private Callable<Integer> cases() {
        return () -> {
            for (var each = 0; each < CASES / CLERKS; each++) {
                EngineDoor.inside(this::oneCase);
                passed.release();
            }
            return CASES / CLERKS;
        };
    }

    private void oneCase() {
        var started = StageStarter.inTownship("990100101", () -> runtime.startProcessInstanceByKey(flow.key()));
        var timer =
                management.createJobQuery().processInstanceId(started.getId()).singleResult();
        management.executeJob(timer.getId());
    }

    private String waiting(int change) {
        return Drawn.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="trial">
                  <process id="%1$s" isExecutable="true" camunda:versionTag="7.7" camunda:historyTimeToLive="P1D">
                    <startEvent id="start" /><sequenceFlow id="toWait" sourceRef="start" targetRef="ask" />
                    <intermediateCatchEvent id="ask" name="第 %2$d 次改">
                      <timerEventDefinition><timeDuration>PT%3$dH</timeDuration></timerEventDefinition>
                    </intermediateCatchEvent>
                    <sequenceFlow id="toEnd" sourceRef="ask" targetRef="end" /><endEvent id="end" />
                  </process>
                </definitions>
                """.formatted(flow.key(), change, change + 1));
    }
}
