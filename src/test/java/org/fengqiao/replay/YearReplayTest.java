package org.fengqiao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fengqiao.FengqiaoApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small year as an administrator replays it: in a JVM of its own, on a data folder of its own. */
@Tag("full")
class YearReplayTest {

    private static final String CASES = "30";

    @TempDir
    Path folder;

    @Test
    void aSmallYearIsLivedToItsEndTwiceTheSameAndNotOverAnother() throws Exception {
        var first = replay(folder.resolve("first"), "7");
        var second = replay(folder.resolve("second"), "7");

        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.said()).contains("2025-12-01").doesNotContain("DIFFERENT", "not closed");
        assertThat(second.digest()).isEqualTo(first.digest());

        var again = replay(folder.resolve("first"), "7");

        assertThat(again.exit()).as(again.said()).isEqualTo(2);
        assertThat(again.said()).contains("已经有案件");
    }

    private static Replayed replay(Path data, String seed) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                FengqiaoApplication.class.getName()));
        command.addAll(List.of(
                "--logging.level.root=warn",
                "--fengqiao.data-dir=" + data,
                "--fengqiao.replay.year=2025",
                "--fengqiao.replay.seed=" + seed,
                "--fengqiao.replay.cases=" + CASES));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("FENGQIAO_"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Replayed(process.exitValue(), said);
    }

    private record Replayed(int exit, String said) {
        String digest() {
            return said.lines()
                    .filter(line -> line.startsWith("摘要 digest"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(said));
        }
    }
}
