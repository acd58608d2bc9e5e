package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngineDoorTest {

    @Test
    void theDoorIsOpenAsLongAsTheWorkLasts() {
        assertThat(EngineDoor.isOpen()).isFalse();

        assertThat(EngineDoor.inside(EngineDoor::isOpen)).isTrue();

        assertThat(EngineDoor.isOpen()).isFalse();
    }

    @Test
    void workInsideWorkDoesNotShutTheOuterOnesDoor() {
        EngineDoor.inside(() -> {
            EngineDoor.inside(() -> assertThat(EngineDoor.isOpen()).isTrue());
            assertThat(EngineDoor.isOpen()).isTrue();
        });
    }

    @Test
    void workThatFailsShutsTheDoorBehindIt() {
        assertThatThrownBy(() -> EngineDoor.inside(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(EngineDoor.isOpen()).isFalse();
    }

    @Test
    void anotherThreadStandsOutside() throws InterruptedException {
        var open = new boolean[] {true};

        EngineDoor.inside(() -> {
            var other = new Thread(() -> open[0] = EngineDoor.isOpen());
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(open[0]).isFalse();
    }

    @Test
    void aWatchEndsWithItsRequest() {
        try (var watch = EngineDoor.watch()) {
            assertThat(EngineDoor.isWatched()).isTrue();
        }

        assertThat(EngineDoor.isWatched()).isFalse();
    }
}
