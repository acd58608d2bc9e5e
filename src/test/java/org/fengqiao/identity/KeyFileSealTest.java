package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.fengqiao.shared.FengqiaoProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileSealTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsSealedOpensInItsContextOnlyAlsoAfterARestart() throws IOException {
        var sealed = seal().seal(SECRET, "village1");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(seal().open(sealed, "village1")).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal().open(sealed, "village2")).isInstanceOf(IllegalStateException.class);
        assertThat(Files.getPosixFilePermissions(folder.resolve("login.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.toFile().list()).containsExactly("login.key");
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        var sealed = seal().seal(SECRET, "village1");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal().open(sealed, "village1")).isInstanceOf(IllegalStateException.class);
    }

    private KeyFileSeal seal() {
        return new KeyFileSeal(new FengqiaoProperties(folder.toString(), ".", false));
    }
}
