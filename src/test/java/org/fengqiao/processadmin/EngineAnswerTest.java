package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
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
    void whatNobodyForesawStaysOurFault() {
        assertThat(EngineAnswer.to(new ProcessEngineException("broken")).getStatus())
                .isEqualTo(500);
    }
}
