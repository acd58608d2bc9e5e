package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskByHandTest {

    @ParameterizedTest
    @ValueSource(strings = {"task/4711", "engine/default/task/4711"})
    void whoChangesATaskWholeIsToldThatTheSystemCountsTheLimit(String path) {
        assertThat(TaskByHand.refusal("PUT", path)).contains("期限由系统按工作日计算", "the limit is counted by the system");
    }

    @Test
    void whatElseIsAskedOfATaskHasReasonsOfItsOwn() {
        assertThat(TaskByHand.refusal("POST", "task/4711/submit-form")).isNull();
        assertThat(TaskByHand.refusal("PUT", "task/4711/variables/x")).isNull();
        assertThat(TaskByHand.refusal("GET", "task/4711")).isNull();
    }
}
