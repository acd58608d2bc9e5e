package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormRefusalsTest {

    private final CommandContext engine = mock();
    private boolean taskIsThere = true;

    @BeforeEach
    void anEngineThatKnowsTheTask() {
        TaskManager tasks = mock();
        when(engine.getTaskManager()).thenReturn(tasks);
        when(tasks.findTaskById("4711")).thenAnswer(call -> taskIsThere ? mock(TaskEntity.class) : null);
    }

    @Test
    void aTaskThatIsGoneWasFinishedBySomebodyElse() {
        assertThatThrownBy(() -> submitted(new NullValueException("Cannot find task with id 4711: task is null")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("已经办完");
    }

    @Test
    void soWasOneThatChangedMeanwhile() {
        assertThatThrownBy(() -> submitted(new OptimisticLockingException("ENGINE-03005")))
                .isInstanceOf(FormFieldValidationException.class);
    }

    @Test
    void anyOtherNullIsOurMistakeAndStaysOne() {
        var mistake = new NullValueException("processDefinition is null");

        assertThatThrownBy(() -> submitted(mistake)).isSameAs(mistake);
    }

    @Test
    void whoLostTheRightWithTheTaskIsToldThatItIsDone() {
        taskIsThere = false;

        assertThatThrownBy(() -> submitted(notAllowed()))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("已经办完");
    }

    @Test
    void whoNeverHadTheRightIsToldSo() {
        var forbidden = notAllowed();

        assertThatThrownBy(() -> submitted(forbidden)).isSameAs(forbidden);
    }

    private static AuthorizationException notAllowed() {
        return new AuthorizationException("village2", List.of(new MissingAuthorization("UPDATE", "Task", "4711")));
    }

    private void submitted(RuntimeException thrown) {
        var refusals = new FormRefusals();
        refusals.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (command instanceof SubmitTaskFormCmd) {
                    throw thrown;
                }
                return command.execute(engine);
            }
        });
        refusals.execute(new SubmitTaskFormCmd("4711", Map.of(), false, false));
    }
}
