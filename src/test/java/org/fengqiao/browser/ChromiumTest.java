package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void theVariableNamesTheBrowser() throws Exception {
        var browser = executable("my-browser");

        assertThat(new Chromium(Map.of("CHROMIUM", browser.toString(), "PATH", "")).find())
                .contains(browser);
    }

    @Test
    void aVariableThatNamesNoProgramFindsNothingElse() throws Exception {
        executable("chromium");

        assertThat(new Chromium(Map.of("CHROMIUM", "nowhere", "PATH", folder.toString())).find())
                .isEmpty();
    }

    @Test
    void chromiumComesBeforeGoogleChromeOnThePath() throws Exception {
        executable("google-chrome");
        var chromium = executable("chromium");

        assertThat(new Chromium(Map.of("PATH", folder.toString())).find()).contains(chromium);
    }

    @Test
    void aMachineWithoutABrowserIsNoError() {
        assertThat(new Chromium(Map.of("PATH", folder.toString())).find()).isEmpty();
    }

    @Test
    void skippingIsForbiddenInCiAndWhereTheVariableSaysSo() {
        assertThat(new Chromium(Map.of("CI", "true")).required()).isTrue();
        assertThat(new Chromium(Map.of(Chromium.REQUIRED, "true")).required()).isTrue();
        assertThat(new Chromium(Map.of(Chromium.REQUIRED, "false")).required()).isFalse();
        assertThat(new Chromium(Map.of()).required()).isFalse();
    }

    private Path executable(String name) throws Exception {
        var file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
