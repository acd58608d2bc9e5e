package org.fengqiao.caseflow;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes when a person moves a date of a task, so that no recalculation undoes it. */
class KeptDateListener extends AbstractBpmnParseListener {

    private static final List<String> DATES = List.of(TaskEntity.DUE_DATE, TaskEntity.FOLLOW_UP_DATE);

    private final Supplier<KeptDates> kept;

    KeptDateListener(Supplier<KeptDates> kept) {
        this.kept = kept;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, changed -> keep((TaskEntity) changed));
        }
    }

    /** A date that had no value before was set by the model, when the task came up. */
    private void keep(TaskEntity task) {
        for (var date : DATES) {
            var change = task.getPropertyChanges().get(date);
            if (change != null && change.getOrgValue() != null) {
                kept.get().save(new KeptDate(task.getId(), date));
            }
        }
    }
}
