package org.fengqiao.caseflow;

import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The forms that the person acting may fill in: those of tasks and processes that the engine shows. */
@Component
public class DraftPlaces {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final FormService forms;

    DraftPlaces(TaskService tasks, RepositoryService repository, FormService forms) {
        this.tasks = tasks;
        this.repository = repository;
        this.forms = forms;
    }

    /** The form of a task; nothing when the task is over, or not the person's to see. */
    public Optional<FormPlace> task(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .map(Task::getId)
                .map(FormPlace::ofTask);
    }

    /**
     * The form that starts a process; nothing when there is none, or it is not the person's to start.
     *
     * @param definition id of a version of it
     */
    public Optional<FormPlace> start(String definition) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .startablePermissionCheck()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(forms::getStartFormData)
                .map(FormData::getCamundaFormRef)
                .map(CamundaFormRef::getKey)
                .map(FormPlace::ofStart);
    }
}
