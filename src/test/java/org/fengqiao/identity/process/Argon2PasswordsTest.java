package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.fengqiao.identity.PasswordCost;
import org.junit.jupiter.api.Test;

/** How passwords are kept. */
class Argon2PasswordsTest {

    private final Argon2Passwords hashing = new Argon2Passwords(new PasswordCost(64, 1, 1));
    private final PasswordManager engine = new PasswordManager(hashing, List.of());

    @Test
    void aHashNamesItsCostAndIsDifferentEachTime() {
        var hash = engine.encrypt("Right-2026-Right");

        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=64,t=1,p=1$").doesNotContain("Right");
        assertThat(hash).isNotEqualTo(engine.encrypt("Right-2026-Right")).hasSizeLessThan(255);
        assertThat(engine.check("Right-2026-Right", hash)).isTrue();
        assertThat(engine.check("Right-2026-right", hash)).isFalse();
    }

    @Test
    void aHashOfAnotherCostStaysGood() {
        var older = new Argon2Passwords(new PasswordCost(32, 2, 1)).encrypt("Right-2026-Right");

        assertThat(hashing.check("Right-2026-Right", older)).isTrue();
    }

    @Test
    void theEnginesOlderHashIsStillKnown() {
        var older = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt("Right-2026-Right");

        assertThat(older).startsWith("{SHA-512}");
        assertThat(engine.check("Right-2026-Right", older)).isTrue();
        assertThat(engine.check("wrong", older)).isFalse();
    }
}
