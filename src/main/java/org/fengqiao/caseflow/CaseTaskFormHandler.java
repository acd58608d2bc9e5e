package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Stands before the engine's own handler of a task's form: what is posted goes to the case, never to the engine. */
class CaseTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final Supplier<FormDesk> desk;

    CaseTaskFormHandler(TaskFormHandler engines, Supplier<FormDesk> desk) {
        this.engines = engines;
        this.desk = desk;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap posted, VariableScope scope) {
        var task = (TaskEntity) scope;
        var answers = desk.get().take(task, posted);
        answers.forEach(task.getExecution()::setVariable);
        Context.getCommandContext().getSession(SubmittedForms.class).taken(task.getId());
    }
}
