package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts our handlers before the engine's on every form of every model, and lets a task with a form complete by that form
 * only. It runs whenever a model is parsed, also when one comes back from the database.
 */
class FormDoors extends AbstractBpmnParseListener {

    private final Supplier<FormDesk> desk;
    private final Supplier<DraftDesk> drafts;

    FormDoors(Supplier<FormDesk> desk, Supplier<DraftDesk> drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new CaseTaskFormHandler(task.getTaskFormHandler(), desk));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, FormDoors::demandForm);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::forgetDrafts);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::forgetDrafts);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition && definition.getStartFormHandler() != null) {
            definition.setStartFormHandler(new CaseStartFormHandler(definition.getStartFormHandler(), desk, drafts));
        }
    }

    private void forgetDrafts(DelegateTask task) {
        drafts.get().forget(FormPlace.ofTask(task.getId()));
    }

    private static void demandForm(DelegateTask task) {
        if (!Context.getCommandContext().getSession(SubmittedForms.class).wasTaken(task.getId())) {
            throw new CompletedWithoutForm(task.getTaskDefinitionKey());
        }
    }
}
