package org.fengqiao.caseflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One form of a task as it arrives: whose case, which step, who, and the fields. What gateways will ask is answered here
 * by Java, after the case file's transition; nothing that was posted becomes a process variable.
 */
public final class FormSubmission {

    private final CaseNumber number;
    private final String process;
    private final String element;
    private final String userId;
    private final FormFields fields;
    private final VariableScope flow;
    private final Map<String, @Nullable Object> answers = new LinkedHashMap<>();

    /**
     * @param process key of the process definition, so that one form bean may serve several stages
     * @param element id of the user task
     * @param userId login id
     * @param flow the variables that the flow has at the task
     */
    public FormSubmission(
            CaseNumber number, String process, String element, String userId, FormFields fields, VariableScope flow) {
        this.flow = flow;
        this.number = number;
        this.process = process;
        this.element = element;
        this.userId = userId;
        this.fields = fields;
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** Key of the process definition: the stage. */
    public String process() {
        return process;
    }

    /** Id of the user task. */
    public String element() {
        return element;
    }

    /** Login id of who sends it. */
    public String userId() {
        return userId;
    }

    /** What was filled in. */
    public FormFields fields() {
        return fields;
    }

    /** What the flow has in a variable that it set before the form came up. */
    public <T> T flow(ProcessVariable<T> variable) {
        return variable.in(flow);
    }

    /** The same of a variable that may not be set yet. */
    public <T> Optional<T> flowIfSet(ProcessVariable<T> variable) {
        return variable.find(flow);
    }

    /** Sets a variable that a gateway or an assignment of the flow asks. Null clears it. */
    public <T> void answer(ProcessVariable<T> variable, @Nullable T value) {
        answers.put(variable.name(), value);
    }

    /** What was answered, by the variable's name. */
    public Map<String, @Nullable Object> answers() {
        return answers;
    }
}
