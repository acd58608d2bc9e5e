package org.fengqiao.supervision;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FactUpkeepTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRebuildOfMillionsLeavesTheThreadToOthersAfterAFewBatches() {
        var facts = mock(CaseFacts.class);
        when(facts.refresh(anyInt())).thenAnswer(call -> call.getArgument(0));

        new FactUpkeep(facts).run();

        verify(facts, atMost(5)).refresh(anyInt());
    }
}
