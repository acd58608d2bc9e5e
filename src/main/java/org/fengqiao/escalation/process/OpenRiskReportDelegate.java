package org.fengqiao.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.springframework.stereotype.Component;

/** A risk gets a flow of its own, so that it is followed up to its answer even when the mediation ends before (R12). */
@Component
class OpenRiskReportDelegate implements JavaDelegate {

    private final CaseFlow flow;

    OpenRiskReportDelegate(CaseFlow flow) {
        this.flow = flow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        flow.startBeside(
                DisputeLifecycle.RISK_REPORT_FLOW,
                CaseNumber.of(execution.getProcessBusinessKey()),
                execution.getTenantId(),
                DisputeLifecycle.RISK_REPORT.in(execution));
    }
}
