package org.fengqiao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
class SampleCasesEngineTest {

    @Autowired
    CaseWalker walker;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    ObjectMapper json;

    @Test
    @Transactional
    void theSampleHasACaseAtEveryStageAndSomeThatAreOverdue() throws Exception {
        for (var sample : SampleCases.read(json)) {
            walker.walk(sample);
        }

        var stages = new HashSet<String>();
        for (var instance : runtime.createProcessInstanceQuery().active().list()) {
            stages.add(repository
                    .getProcessDefinition(instance.getProcessDefinitionId())
                    .getKey());
        }
        assertThat(stages).containsAll(DisputeLifecycle.STAGES);
        assertThat(openTasks())
                .contains(
                        "user_prepareMediation",
                        "user_recordOutcome",
                        "user_enterLedger",
                        "user_receiveCase",
                        "user_receiveReferral",
                        "user_askExpert",
                        "user_signAgreement",
                        "user_confirmPerformance",
                        "user_decideConfirmation",
                        "user_visitParties");
        assertThat(tasks.createTaskQuery().dueBefore(ClockUtil.getCurrentTime()).count())
                .isPositive();
    }

    private Set<String> openTasks() {
        var open = new HashSet<String>();
        tasks.createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).forEach(open::add);
        return open;
    }
}
