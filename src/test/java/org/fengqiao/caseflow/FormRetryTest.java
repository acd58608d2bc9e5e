package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class FormRetryTest {

    private static final SubmitTaskFormCmd FORM = new SubmitTaskFormCmd("4711", Map.of(), false, false);

    private int tries;

    @Test
    void aFormThatLostADeadlockIsTakenTheNextTime() {
        execute(FORM, deadlock());

        assertThat(tries).isEqualTo(2);
    }

    @Test
    void soIsOneThatMetAnotherVersionAndThenAKey() {
        execute(FORM, new OptimisticLockingException("ENGINE-03005"), new DataIntegrityViolationException("key"));

        assertThat(tries).isEqualTo(3);
    }

    @Test
    void soIsOneThatSawHalfOfWhatAnotherWrote() {
        execute(FORM, new PvmException("cannot signal execution 4712: it has no current activity"));

        assertThat(tries).isEqualTo(2);
    }

    @Test
    void theThirdFailureIsTold() {
        var last = deadlock();

        assertThatThrownBy(() -> execute(FORM, deadlock(), deadlock(), last)).isSameAs(last);
    }

    @Test
    void aMistakeIsNotTriedAgain() {
        var mistake = new ProcessEngineException("no bean takes the form", new SQLException("syntax", "42601"));

        assertThatThrownBy(() -> execute(FORM, mistake)).isSameAs(mistake);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void whatIsNoFormIsNotTriedAgain() {
        var lost = deadlock();

        assertThatThrownBy(() -> execute(new ClaimTaskCmd("4711", "village1"), lost))
                .isSameAs(lost);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void withinATransactionOfSomebodyElseTheFirstFailureIsTheLast() {
        var lost = deadlock();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> execute(FORM, lost)).isSameAs(lost);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(tries).isEqualTo(1);
    }

    private static RuntimeException deadlock() {
        return new ProcessEngineException(
                "An exception occurred in the persistence layer", new SQLException("deadlock detected", "40P01"));
    }

    private void execute(Command<?> command, RuntimeException... failures) {
        Queue<RuntimeException> waiting = new ArrayDeque<>(List.of(failures));
        var retry = new FormRetry();
        retry.setNext(new CommandInterceptor() {
            @Override
            @SuppressWarnings("NullAway")
            public <T> T execute(Command<T> each) {
                tries++;
                if (!waiting.isEmpty()) {
                    throw waiting.remove();
                }
                return null;
            }
        });
        retry.execute(command);
    }
}
