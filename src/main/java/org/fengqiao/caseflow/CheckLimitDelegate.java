package org.fengqiao.caseflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** After a timer woke: has the limit of the stage really passed? A stage's limit bears the stage's name. */
@Component
class CheckLimitDelegate implements JavaDelegate {

    private final Limits limits;

    CheckLimitDelegate(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        var passed = limits.passed(stage, CaseNumber.of(execution.getProcessBusinessKey()));
        DisputeLifecycle.LIMIT_PASSED.put(execution, passed);
    }
}
