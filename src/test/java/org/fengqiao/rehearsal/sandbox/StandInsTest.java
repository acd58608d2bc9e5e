package org.fengqiao.rehearsal.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression of the sandbox reaches, and what it does not. */
class StandInsTest {

    private final StandIns expressions = new StandIns();
    private final ExecutionEntity execution = mock();

    @BeforeEach
    void aStepOfACase() {
        when(execution.getProcessBusinessKey()).thenReturn("ZZZZ-0000-00001");
        when(execution.hasVariable("outcome")).thenReturn(true);
        when(execution.getVariable("outcome")).thenReturn("AGREED");
    }

    @Test
    void variablesTheBusinessKeyAndAStandInForEveryDelegateAreReached() {
        assertThat(value("${outcome == 'AGREED'}")).isEqualTo(true);
        assertThat(value("#{execution.processBusinessKey}")).isEqualTo("ZZZZ-0000-00001");
        assertThat(value("${closeCaseDelegate}")).isInstanceOf(JavaDelegate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${dataSource}",
                "${environment}",
                "${closeCaseDelegate.getClass()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${outcome.bytes}"
            })
    void nothingElseIsReached(String expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(ELException.class);
    }

    private @Nullable Object value(String expression) {
        return expressions.createValueExpression(expression).getValue(expressions.getElContext(execution));
    }
}
