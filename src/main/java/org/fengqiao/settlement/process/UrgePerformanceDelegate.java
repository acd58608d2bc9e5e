package org.fengqiao.settlement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.SettlementDesk;
import org.springframework.stereotype.Component;

/** A timer only wakes: the agreement says whether its performance is to be urged (R18). */
@Component
class UrgePerformanceDelegate implements JavaDelegate {

    private final SettlementDesk desk;

    UrgePerformanceDelegate(SettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.urge(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
