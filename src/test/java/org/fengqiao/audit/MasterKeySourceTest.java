package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.testing.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class MasterKeySourceTest {

    @TempDir
    private Path data;

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theEmbeddedDatabaseGetsAKeyOfItsOwnThatIsFoundAgain() throws IOException {
        var made = source("", "", false).keys().newest();

        assertThat(source("", "", false).keys().newest()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCountysOwnServerDemandsAKey() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://database/fengqiao");

        assertThatThrownBy(() -> source("", "", false).keys())
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("FENGQIAO_MASTER_KEYS");
        assertThat(data.resolve("master.key")).doesNotExist();
    }

    @Test
    void severalKeysAreReadTheNewestFirst() throws IOException {
        var older = TestKeys.make();
        var newer = TestKeys.make();
        var file = data.resolve("keys");
        Files.writeString(file, newer + "\n" + older + "\n");

        var keys = source("", file.toString(), false).keys();

        assertThat(keys.newest()).isEqualTo(MasterKeys.read(newer).newest());
        assertThat(keys.knows(MasterKeys.read(older).newest())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "YWJj", ",", "陈大山"})
    void whatIsNoKeyIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> source(text, "", false).keys())
                .isInstanceOf(MasterKeyUnusable.class)
                .message()
                .doesNotContain("geheim", "YWJj", "陈大山");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var file = data.resolve("missing").toString();

        assertThatThrownBy(() -> source("", file, false).keys()).hasMessageContaining(file);
    }

    private MasterKeySource source(String keys, String file, boolean sampleCounty) {
        return new MasterKeySource(
                new MasterKeyProperties(keys, file, "false"),
                new FengqiaoProperties(data.toString(), ".", sampleCounty),
                environment);
    }
}
