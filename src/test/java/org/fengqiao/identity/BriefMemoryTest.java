package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BriefMemoryTest {

    private final AtomicLong nanos = new AtomicLong();
    private final BriefMemory<String> memory = new BriefMemory<>(Duration.ofSeconds(60), nanos::get);

    @Test
    void whatWasKeptIsRecalled() {
        memory.keep("village1", "何秀兰");

        assertThat(memory.recall("village1")).contains("何秀兰");
        assertThat(memory.recall("village2")).isEmpty();
    }

    @Test
    void afterAMinuteItIsForgotten() {
        memory.keep("village1", "何秀兰");

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(memory.recall("village1")).isPresent();

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(memory.recall("village1")).isEmpty();
    }

    @Test
    void whatIsForgottenIsGoneAtOnce() {
        memory.keep("village1", "何秀兰");

        memory.forget("village1");

        assertThat(memory.recall("village1")).isEmpty();
    }

    @Test
    void anAnswerFromBeforeTheChangeIsNotKept() {
        var answer = memory.recallOr("village1", () -> {
            memory.forget("village1");
            return Optional.of("before the change");
        });

        assertThat(answer).contains("before the change");
        assertThat(memory.recall("village1")).isEmpty();
    }

    @Test
    void theSourceIsAskedOnce() {
        memory.recallOr("village1", () -> Optional.of("何秀兰"));

        assertThat(memory.recallOr("village1", () -> Optional.of("somebody else")))
                .contains("何秀兰");
        assertThat(memory.recallOr("nobody", Optional::empty)).isEmpty();
        assertThat(memory.recall("nobody")).isEmpty();
    }
}
