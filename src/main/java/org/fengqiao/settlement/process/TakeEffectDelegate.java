package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.CONFIRMATION_OFFERED;
import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMED_AT_ONCE;
import static org.fengqiao.caseflow.DisputeLifecycle.REST_ENDS;
import static org.fengqiao.caseflow.DisputeLifecycle.REST_MEDIATED_ON;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.RestFate;
import org.fengqiao.settlement.ConfirmationDesk;
import org.fengqiao.settlement.SettlementDesk;
import org.springframework.stereotype.Component;

/** The agreement binds from now on (R14), and where something is left to perform a court may be asked (R16). */
@Component
class TakeEffectDelegate implements JavaDelegate {

    private final SettlementDesk desk;
    private final ConfirmationDesk confirmations;

    TakeEffectDelegate(SettlementDesk desk, ConfirmationDesk confirmations) {
        this.desk = desk;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        var agreement = desk.takeEffect(number);
        PERFORMED_AT_ONCE.put(execution, agreement.terms().performedAtOnce());
        CONFIRMATION_OFFERED.put(execution, confirmations.current(number).isPresent());
        REST_MEDIATED_ON.put(execution, agreement.leaves(RestFate.MEDIATED_ON));
        REST_ENDS.put(execution, agreement.leaves(RestFate.ENDS));
        SETTLEMENT_RESULT.put(execution, agreement.result().map(Enum::name).orElse(null));
    }
}
