package org.fengqiao.caseflow;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Reads how the model draws a task: given to the case's mediator, or offered to a committee. */
@Component
class DrawnTasks {

    private static final String MEDIATORS = "${" + DisputeLifecycle.MEDIATOR.name() + "}";

    private final RepositoryService repository;

    DrawnTasks(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether the model gives it to the case's mediator. */
    boolean isMediators(Task task) {
        return assignee(task).filter(MEDIATORS::equals).isPresent();
    }

    /** Whether its committee offers it and somebody else took it. */
    boolean isTakenUp(Task task, String by) {
        return assignee(task).isEmpty()
                && task.getAssignee() != null
                && !task.getAssignee().equals(by);
    }

    private Optional<String> assignee(Task task) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        return model.getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask drawn
                ? Optional.ofNullable(drawn.getCamundaAssignee())
                : Optional.empty();
    }
}
