package org.fengqiao.caseflow;

import java.util.HashMap;
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

/** Takes what forms post: hands it to the bean that knows the form, keeps it as a submission, returns its
 * answers. A form that no bean knows is the county's own, and asks the county's own fields only. */
@Component
class FormDesk {

    /** Who acts when nobody is logged in: a job, or the start of the application. */
    private static final String NOBODY = "system";

    private final FormBeans beans;
    private final SubmissionBook submissions;
    private final CaseDesk cases;
    private final DeployedForms deployed;
    private final CountyDesk county;

    FormDesk(FormBeans beans, SubmissionBook submissions, CaseDesk cases, DeployedForms deployed, CountyDesk county) {
        this.beans = beans;
        this.submissions = submissions;
        this.cases = cases;
        this.deployed = deployed;
        this.county = county;
    }

    /** Takes a task's form; what it answers becomes process variables. */
    Map<String, @Nullable Object> take(TaskEntity task, Map<String, ?> posted) {
        var key = key(task.getTaskDefinition().getCamundaFormDefinitionKey());
        var definition = task.getProcessDefinition();
        if (beans.task(key).isEmpty() && !deployed.has(definition.getDeploymentId(), key)) {
            throw new ProcessEngineException("no bean takes the form " + key);
        }
        var fields = asked(definition.getDeploymentId(), key, posted);
        var number = caseOf(task);
        var submission =
                new FormSubmission(number, definition.getKey(), task.getTaskDefinitionKey(), user(), fields, task);
        beans.task(key).ifPresent(form -> form.submit(submission));
        var element = new SubmittedElement(definition.getKey(), task.getTaskDefinitionKey(), name(task.getName()), key);
        var answers = new HashMap<>(submission.answers());
        answers.putAll(keep(number, definition, element, fields));
        return answers;
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
        var answers = new HashMap<>(opened.answers());
        answers.putAll(keep(opened.number(), definition, element, fields));
        return new StartForm.Opened(opened.number(), answers);
    }

    /** The county's own fields go into the further particulars, everything on record; answers the county's variables. */
    private Map<String, @Nullable Object> keep(
            CaseNumber number, ProcessDefinitionEntity definition, SubmittedElement element, FormFields fields) {
        var countys = deployed.countys(definition.getDeploymentId(), String.valueOf(element.form()));
        var answers = county.take(number, countys, fields, user(), CountyVariables.of(definition));
        submissions.enter(number, element, user(), CountyDesk.onRecord(fields.all(), countys));
        return answers;
    }

    private FormFields asked(String deployment, String form, Map<String, ?> posted) {
        return new FormFields(posted).only(deployed.keys(deployment, form));
    }

    /** The start form's bean of a process, if it has one. */
    Optional<StartForm> startForm(ProcessDefinitionEntity definition) {
        var form = definition.getStartFormDefinition();
        return form == null ? Optional.empty() : beans.start(key(form.getCamundaFormDefinitionKey()));
    }

    /** The start form's bean of a key, if there is one. */
    Optional<StartForm> startForm(String key) {
        return beans.start(key);
    }

    /** What a task's form shows before anybody types: the head that every form has, and the form's own. */
    Map<String, @Nullable Object> prefill(TaskEntity task) {
        var number = caseOf(task);
        var shown = new HashMap<String, @Nullable Object>(FormHead.of(cases.read(number)));
        var key = key(task.getTaskDefinition().getCamundaFormDefinitionKey());
        beans.task(key).ifPresent(form -> shown.putAll(form.prefill(number, task)));
        var countys = deployed.countys(task.getProcessDefinition().getDeploymentId(), key);
        shown.putAll(county.shown(number, countys));
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

    /** @throws ProcessEngineException for a flow that was started for no case: nobody could say where its answers belong */
    private static CaseNumber caseOf(TaskEntity task) {
        return CaseNumber.find(task.getProcessInstance().getProcessBusinessKey())
                .orElseThrow(() -> new ProcessEngineException(
                        "这个流程不属于任何案件，表单没有保存。 This flow belongs to no case; the form was not kept."));
    }
}
