package org.fengqiao.caseflow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed slot of a process instance. Scalars only, and never anything about a person: whatever is richer stays in
 * our tables (R29).
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** Its value. @throws IllegalStateException when it is not set */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable not set: " + name));
    }

    /** Its value, if it is set. */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    /** Sets it, or clears it with null. */
    public void put(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }
}
