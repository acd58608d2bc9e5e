package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMED_AT_ONCE;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.SettlementDesk;
import org.springframework.stereotype.Component;

/** The agreement binds from now on (R14). */
@Component
class TakeEffectDelegate implements JavaDelegate {

    private final SettlementDesk desk;

    TakeEffectDelegate(SettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var agreement = desk.takeEffect(CaseNumber.of(execution.getProcessBusinessKey()));
        PERFORMED_AT_ONCE.put(execution, agreement.terms().performedAtOnce());
        SETTLEMENT_RESULT.put(execution, agreement.result().map(Enum::name).orElse(null));
    }
}
