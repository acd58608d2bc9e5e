package org.fengqiao.caseflow;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A timer's expression that says whose limit it names. The engine hands the calendar a bare text, whether a timer is
 * created, recalculated or migrated; the expression is the one place that always knows the execution.
 */
class TimerOfCase implements Expression {

    private static final long serialVersionUID = 1L;

    private final Expression inner;

    TimerOfCase(Expression inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return named(inner.getValue(scope), scope);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution context) {
        return named(inner.getValue(scope, context), scope);
    }

    private static @Nullable Object named(@Nullable Object value, VariableScope scope) {
        return value instanceof String text && scope instanceof ExecutionEntity execution
                ? named(text, execution)
                : value;
    }

    private static String named(String text, ExecutionEntity execution) {
        var number = CaseNumber.find(execution.getProcessBusinessKey());
        var call = LimitCall.read(text);
        return number.isEmpty() || call.isEmpty()
                ? text
                : call.get()
                        .of(number.get(), execution.getProcessDefinition().getKey())
                        .toString();
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        inner.setValue(value, scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
        inner.setValue(value, scope, context);
    }

    @Override
    public String getExpressionText() {
        return inner.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return inner.isLiteralText();
    }
}
