package org.fengqiao.assignment.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fengqiao.assignment.StandInDesk;
import org.fengqiao.shared.Appended;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of every task that ends, so that what was done for somebody else is on record. The desk is looked up late, it needs the engine. */
@Component
class StandInPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<StandInDesk> desk;

    StandInPlugin(ObjectProvider<StandInDesk> desk) {
        this.desk = desk::getObject;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostBPMNParseListeners(
                Appended.to(engine.getCustomPostBPMNParseListeners(), new EndOfTasks(desk)));
    }

    private static final class EndOfTasks extends AbstractBpmnParseListener {

        private final Supplier<StandInDesk> desk;

        EndOfTasks(Supplier<StandInDesk> desk) {
            this.desk = desk;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> tell(done, true));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, gone -> tell(gone, false));
        }

        private void tell(DelegateTask task, boolean done) {
            desk.get().ended(task.getId(), String.valueOf(task.getName()), done);
        }
    }
}
