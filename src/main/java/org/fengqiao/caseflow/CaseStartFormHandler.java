package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The same for a start form: it opens a case file, and the case number becomes the instance's business key. */
class CaseStartFormHandler implements StartFormHandler {

    private final StartFormHandler engines;
    private final Supplier<FormDesk> desk;
    private final Supplier<DraftDesk> drafts;

    CaseStartFormHandler(StartFormHandler engines, Supplier<FormDesk> desk, Supplier<DraftDesk> drafts) {
        this.engines = engines;
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return engines.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap posted, VariableScope scope) {
        var instance = (ExecutionEntity) scope;
        var process = (ProcessDefinitionEntity) instance.getProcessDefinition();
        var opened = desk.get().open(process, posted);
        instance.setProcessBusinessKey(opened.number().code());
        opened.answers().forEach(instance::setVariable);
        desk.get().startForm(process).map(StartForm::key).ifPresent(this::forgetDraft);
    }

    private void forgetDraft(String form) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        if (user != null) {
            drafts.get().forget(user, FormPlace.ofStart(form));
        }
    }
}
