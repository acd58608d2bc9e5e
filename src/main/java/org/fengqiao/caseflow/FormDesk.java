package org.fengqiao.caseflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what forms post: keeps it as a submission, hands it to the bean that knows the form, returns its answers. */
@Component
class FormDesk {

    /** Who acts when nobody is logged in: a job, or the start of the application. */
    private static final String NOBODY = "system";

    private final Map<String, TaskForm> taskForms = new HashMap<>();
    private final Map<String, StartForm> startForms = new HashMap<>();
    private final SubmissionBook submissions;
    private final CaseDesk cases;
    private final DeployedForms deployed;

    FormDesk(
            List<TaskForm> taskForms,
            List<StartForm> startForms,
            SubmissionBook submissions,
            CaseDesk cases,
            DeployedForms deployed) {
        taskForms.forEach(form -> form.keys().forEach(key -> register(this.taskForms, key, form)));
        startForms.forEach(form -> register(this.startForms, form.key(), form));
        this.submissions = submissions;
        this.cases = cases;
        this.deployed = deployed;
    }

    private static <F> void register(Map<String, F> forms, String key, F form) {
        if (forms.put(key, form) != null) {
            throw new IllegalStateException("two beans take the form " + key);
        }
    }

    /** Takes a task's form; what it answers becomes process variables. */
    Map<String, @Nullable Object> take(TaskEntity task, Map<String, ?> posted) {
        var key = key(task.getTaskDefinition().getCamundaFormDefinitionKey());
        var fields = asked(task.getProcessDefinition().getDeploymentId(), key, posted);
        var form = Optional.ofNullable(taskForms.get(key))
                .orElseThrow(() -> new ProcessEngineException("no bean takes the form " + key));
        var number = CaseNumber.of(task.getProcessInstance().getProcessBusinessKey());
        var process = task.getProcessDefinition().getKey();
        var submission = new FormSubmission(number, process, task.getTaskDefinitionKey(), user(), fields, task);
        form.submit(submission);
        var element = new SubmittedElement(process, task.getTaskDefinitionKey(), name(task.getName()), key);
        submissions.enter(number, element, user(), fields.all());
        return submission.answers();
    }

    /** Takes a start form: opens the case. */
    StartForm.Opened open(ProcessDefinitionEntity definition, Map<String, ?> posted) {
        var form = startForm(definition)
                .orElseThrow(
                        () -> new ProcessEngineException("no bean takes the start form of " + definition.getKey()));
        var fields = asked(definition.getDeploymentId(), form.key(), posted);
        var opened = form.open(fields, user());
        var start = definition.getInitial();
        var element =
                new SubmittedElement(definition.getKey(), start.getId(), name(start.getProperty("name")), form.key());
        submissions.enter(opened.number(), element, user(), fields.all());
        return opened;
    }

    private FormFields asked(String deployment, String form, Map<String, ?> posted) {
        return new FormFields(posted).only(deployed.keys(deployment, form));
    }

    /** The start form's bean of a process, if it has one. */
    Optional<StartForm> startForm(ProcessDefinitionEntity definition) {
        var form = definition.getStartFormDefinition();
        return form == null ? Optional.empty() : startForm(key(form.getCamundaFormDefinitionKey()));
    }

    /** The start form's bean of a key, if there is one. */
    Optional<StartForm> startForm(String key) {
        return Optional.ofNullable(startForms.get(key));
    }

    /** What a task's form shows before anybody types: the head that every form has, and the form's own. */
    Map<String, @Nullable Object> prefill(TaskEntity task) {
        var number = CaseNumber.of(task.getProcessInstance().getProcessBusinessKey());
        var shown = new HashMap<String, @Nullable Object>(FormHead.of(cases.read(number)));
        var form = taskForms.get(key(task.getTaskDefinition().getCamundaFormDefinitionKey()));
        if (form != null) {
            shown.putAll(form.prefill(number, task));
        }
        return shown;
    }

    private static String key(@Nullable Expression formRef) {
        return formRef == null ? "" : formRef.getExpressionText();
    }

    private static String name(@Nullable Object name) {
        return name == null ? "" : String.valueOf(name);
    }

    private static String user() {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? NOBODY : user;
    }
}
