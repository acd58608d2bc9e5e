package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;

/** What the REST of the engine answers to a failure for which the engine itself has no answer but 500. */
class EngineAnswerTest {

    @Test
    void aTaskThatSomebodyElseHasWasTakenMeanwhile() {
        var answer = EngineAnswer.to(new TaskAlreadyClaimedException("7", "village2"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((ExceptionDto) answer.getEntity()).getMessage())
                .startsWith("刚由他人办理")
                .doesNotContain("village2");
    }

    @Test
    void whatIsAskedForAndIsNotThereIsNotFound() {
        assertThat(EngineAnswer.to(notFound("org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatARunningFlowDoesNotFindStaysOurFault() {
        assertThat(EngineAnswer.to(notFound(
                                "org.camunda.bpm.engine.impl.pvm.runtime.operation.PvmAtomicOperationActivityExecute"))
                        .getStatus())
                .isEqualTo(500);
    }

    /** As the engine's REST wraps it. */
    private static RestException notFound(String place) {
        var absent = new NotFoundException("no deployed process definition found");
        absent.setStackTrace(new StackTraceElement[] {new StackTraceElement(place, "execute", null, 1)});
        return new RestException(Status.INTERNAL_SERVER_ERROR, absent, "Cannot instantiate");
    }

    @Test
    void whatNobodyForesawStaysOurFault() {
        assertThat(EngineAnswer.to(new ProcessEngineException("broken")).getStatus())
                .isEqualTo(500);
    }
}
