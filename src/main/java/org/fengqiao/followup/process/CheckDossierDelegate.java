package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.springframework.stereotype.Component;

/** Is anything missing that a close demands (R22)? The modules that own the facts say so. */
@Component
class CheckDossierDelegate implements JavaDelegate {

    private final CaseDesk cases;

    CheckDossierDelegate(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = cases.read(CaseNumber.of(execution.getProcessBusinessKey()));
        DisputeLifecycle.DOSSIER_COMPLETE.put(execution, cases.missing(file).isEmpty());
    }
}
