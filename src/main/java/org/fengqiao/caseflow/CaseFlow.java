package org.fengqiao.caseflow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the flow of a case from our own code and sends it messages. */
@Component
public class CaseFlow {

    private final RuntimeService runtime;

    CaseFlow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Starts the life of a case that did not come through the start form, in the transaction that opened its file.
     *
     * @param tenant the township, or the county for a case of two townships
     * @param answers the first variables, as {@link StartForm.Opened#answers()}
     */
    @Transactional
    public void start(CaseFile file, String tenant, Map<String, @Nullable Object> answers) {
        EngineDoor.inside(
                () -> TownshipTenants.starting(tenant, () -> runtime.createProcessInstanceByKey(DisputeLifecycle.KEY)
                        .processDefinitionWithoutTenantId()
                        .businessKey(file.number().code())
                        .setVariables(answers)
                        .execute()));
    }

    /**
     * Tells the flow of a case something that it waits for.
     *
     * @throws CaseRuleViolated when it does not wait for this message now
     */
    @Transactional
    public void signal(CaseNumber number, String message) {
        try {
            EngineDoor.inside(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(number.code())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new CaseRuleViolated(number, "案件当前所处环节不接受此操作。", "The case does not wait for this now.");
        }
    }
}
