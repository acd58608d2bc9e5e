package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.intake.EntrustmentDesk;
import org.springframework.stereotype.Component;

/** Is anything missing that a close demands (R22), first of all the answer to whoever entrusted the case (R23)? The modules that own the facts say so. */
@Component
class CheckDossierDelegate implements JavaDelegate {

    private final CaseDesk cases;
    private final EntrustmentDesk entrustments;

    CheckDossierDelegate(CaseDesk cases, EntrustmentDesk entrustments) {
        this.cases = cases;
        this.entrustments = entrustments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = cases.read(CaseNumber.of(execution.getProcessBusinessKey()));
        DisputeLifecycle.REPLY_DUE.put(execution, entrustments.isReplyDue(file.number()));
        DisputeLifecycle.DOSSIER_COMPLETE.put(execution, cases.missing(file).isEmpty());
    }
}
