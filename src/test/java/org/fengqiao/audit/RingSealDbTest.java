package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
class RingSealDbTest {

    private static final byte[] SECRET = {1, 2, 3, -4};

    @Autowired
    private KeyRing keys;

    @Test
    void aSecretOpensInItsContextOnly() {
        var seal = new RingSeal(keys);
        var sealed = seal.seal(SECRET, "second factor of supervisor");

        assertThat(seal.open(sealed, "second factor of supervisor")).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal.open(sealed, "second factor of flowadmin"))
                .isInstanceOf(IllegalStateException.class);
    }
}
