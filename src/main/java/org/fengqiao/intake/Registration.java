package org.fengqiao.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.ProcessVariable;
import org.fengqiao.organisation.Committee;
import org.jspecify.annotations.Nullable;

/**
 * An opened case with the first answers its flow asks for.
 *
 * @param accepted false where the parties are told why not, by whoever registered it (R02)
 * @param tenant the township, or the county for a case of two townships
 */
public record Registration(
        CaseFile file, String tenant, boolean accepted, boolean settledOnTheSpot, boolean performedAtOnce) {

    /** By the names of the process variables. */
    public Map<String, @Nullable Object> answers() {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        put(answers, DisputeLifecycle.ACCEPTED, accepted);
        put(answers, DisputeLifecycle.SETTLED_ON_THE_SPOT, settledOnTheSpot);
        put(answers, DisputeLifecycle.TIER, file.tier().name());
        put(answers, DisputeLifecycle.CATEGORY, file.category().code());
        if (!accepted) {
            put(answers, DisputeLifecycle.COMMITTEE, Committee.codeOf(file.village()));
            put(answers, DisputeLifecycle.MEDIATOR, file.registeredBy());
        }
        if (settledOnTheSpot) {
            put(answers, DisputeLifecycle.AGREEMENT_WRITTEN, false);
            put(answers, DisputeLifecycle.PERFORMED_AT_ONCE, performedAtOnce);
        }
        return answers;
    }

    private static <T> void put(Map<String, @Nullable Object> answers, ProcessVariable<T> variable, T value) {
        answers.put(variable.name(), value);
    }
}
