package org.fengqiao.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.followup.BringForwardDesk;
import org.springframework.stereotype.Component;

/** Fills in forms as somebody else would, under that login and through the same form doors as Tasklist. */
@Component
class CaseWalker {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ActingAs people;
    private final BringForwardDesk visits;
    private final RiskDesk risks;
    private final Clock clock;

    CaseWalker(ProcessEngine engine, ActingAs people, BringForwardDesk visits, RiskDesk risks, Clock clock) {
        this.risks = risks;
        forms = engine.getFormService();
        tasks = engine.getTaskService();
        repository = engine.getRepositoryService();
        this.people = people;
        this.visits = visits;
        this.clock = clock;
    }

    /** Registers the case and fills in its forms. */
    void walk(SampleCase sample) {
        var number = people.as(sample.by(), () -> start(dated(sample.start())));
        sample.steps().forEach(step -> people.as(step.by(), () -> take(number, step)));
    }

    private CaseNumber start(Map<String, Object> fields) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(DisputeLifecycle.KEY)
                .latestVersion()
                .singleResult();
        return CaseNumber.of(forms.submitStartForm(definition.getId(), fields).getBusinessKey());
    }

    private CaseNumber take(CaseNumber number, SampleCase.Step step) {
        switch (step.task()) {
            case SampleCase.Step.BRING_FORWARD -> visits.bringForward(number, step.text("reason"));
            case SampleCase.Step.RAISE_RISK ->
                risks.raise(number, RiskKind.valueOf(step.text("kind")), step.text("seen"), step.text("measures"));
            default -> fillIn(number, step);
        }
        return number;
    }

    private void fillIn(CaseNumber number, SampleCase.Step step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(step.task())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the sample case " + number + " does not wait at " + step.task());
        }
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), step.by());
        }
        forms.submitTaskForm(task.getId(), dated(step.fields()));
    }

    private Map<String, Object> dated(Map<String, Object> fields) {
        return SampleDates.in(fields, LocalDate.now(clock));
    }
}
