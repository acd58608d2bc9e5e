package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/**
 * Moves the token of a case back to the step before. Within a stage that is one modification of it; where the step ended
 * its stage, the stage begins again in the life and is moved on to the step, and the stages that followed are taken out.
 */
@Component
class StepRewind {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final StageRewind stages;
    private final OpenWork work;

    StepRewind(
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            StageRewind stages,
            OpenWork work) {
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.stages = stages;
        this.work = work;
    }

    /** The way back to a step, if nobody has taken up or done what follows it. */
    Optional<WayBack> find(CaseNumber number, LastStep step) {
        return EngineDoor.inside(() -> done(number, step)
                .flatMap(done -> runs(done.getProcessInstanceId()) ? within(done, step) : stages.find(done, step)));
    }

    /** Goes back; the task is again whose it was. */
    void go(WayBack way, LastStep step) {
        EngineDoor.inside(() -> {
            work.moveTo(way.call() == null ? way.instance() : stages.go(way, step), step);
            return true;
        });
    }

    /** The task that the step's form completed: the same element may have been done before, and again since. */
    private Optional<HistoricTaskInstance> done(CaseNumber number, LastStep step) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .processDefinitionKey(step.element().process())
                .taskDefinitionKey(step.element().element())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(task -> wasOpen(task, step.sent().submittedAt().truncatedTo(ChronoUnit.MILLIS)))
                .findFirst();
    }

    private static boolean wasOpen(HistoricTaskInstance task, Instant sent) {
        return !task.getStartTime().toInstant().isAfter(sent)
                && !task.getEndTime().toInstant().isBefore(sent);
    }

    private Optional<WayBack> within(HistoricTaskInstance done, LastStep step) {
        var stage = done.getProcessInstanceId();
        return isDrawn(stage, step) && work.isUntouched(List.of(stage), step)
                ? Optional.of(new WayBack(stage, StageRewind.cameUp(done), null, Set.of()))
                : Optional.empty();
    }

    /** A case that was moved to another version has left the elements behind that the other version does not have. */
    private boolean isDrawn(String stage, LastStep step) {
        var definition = runtime.createProcessInstanceQuery()
                .processInstanceId(stage)
                .singleResult()
                .getProcessDefinitionId();
        return repository
                        .getBpmnModelInstance(definition)
                        .getModelElementById(step.element().element())
                != null;
    }

    private boolean runs(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
