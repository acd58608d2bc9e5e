package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fengqiao.casefile.CaseNumber;

/** Notes in our table when a stage begins. */
class StageClockListener extends AbstractBpmnParseListener {

    private final Supplier<LimitStart> starts;

    StageClockListener(Supplier<LimitStart> starts) {
        this.starts = starts;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        var stage = process.getKey();
        if (DisputeLifecycle.STAGES.contains(stage)) {
            process.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> began(execution, stage));
        }
    }

    private void began(DelegateExecution execution, String stage) {
        CaseNumber.find(execution.getProcessBusinessKey())
                .ifPresent(number -> starts.get().stageBegan(number, stage));
    }
}
