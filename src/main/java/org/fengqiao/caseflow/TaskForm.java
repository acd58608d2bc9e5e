package org.fengqiao.caseflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of form means: a bean for each form key. It runs in the transaction of the engine's step, so a refusal
 * ({@code FieldsRefused}, {@code CaseRuleViolated}) leaves case and token as they were and reaches the user at the form.
 */
public interface TaskForm {

    /** The ids of the forms that this bean takes; one, unless several stages ask the same. */
    Set<String> keys();

    /** What the form shows before anybody types: texts, numbers, booleans, or lists of {@link FormOption}. */
    default Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of();
    }

    /** The same for a form that also shows what the flow has worked out before, such as a rule task's answer. */
    default Map<String, @Nullable Object> prefill(CaseNumber number, VariableScope flow) {
        return prefill(number);
    }

    /**
     * Why this form, once sent, stays as it was sent, and how a mistake is mended instead. Empty when the step may be taken
     * back: then whatever it writes is struck by the module that owns it, when it hears {@link StepTakenBack}.
     *
     * @param sent what was sent
     */
    Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent);

    /** Checks the fields, changes the case, answers what the flow will ask. */
    void submit(FormSubmission submission);
}
