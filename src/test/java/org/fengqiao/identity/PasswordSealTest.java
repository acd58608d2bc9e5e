package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordSealTest {

    private final PasswordSeal seal = new PasswordSeal();

    @Test
    void theSameLoginAndPasswordHaveTheSameSeal() {
        assertThat(seal.of("village1", "Fengqiao-2026!")).isEqualTo(seal.of("village1", "Fengqiao-2026!"));
    }

    @Test
    void anyOtherPairHasAnother() {
        assertThat(seal.of("village1", "a")).isNotEqualTo(seal.of("village1", "b"));
        assertThat(seal.of("village1", "a")).isNotEqualTo(seal.of("village2", "a"));
        assertThat(seal.of("village1", "a")).isNotEqualTo(seal.of("village", "1a"));
    }

    @Test
    void aSealHoldsNothingOfThePasswordAndIsWorthlessInAnotherProcess() {
        assertThat(seal.of("village1", "Fengqiao")).hasSize(64).doesNotContain("Fengqiao");
        assertThat(seal.of("village1", "Fengqiao")).isNotEqualTo(new PasswordSeal().of("village1", "Fengqiao"));
    }
}
