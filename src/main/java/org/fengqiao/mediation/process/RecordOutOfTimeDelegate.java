package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.mediation.OutcomeDesk;
import org.springframework.stereotype.Component;

/** The limit of a tier passed: mediation there failed by time. */
@Component
class RecordOutOfTimeDelegate implements JavaDelegate {

    private final OutcomeDesk outcomes;

    RecordOutOfTimeDelegate(OutcomeDesk outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.runOutOfTime(CaseNumber.of(execution.getProcessBusinessKey()));
        OUTCOME.put(execution, StageOutcome.OUT_OF_TIME.name());
    }
}
