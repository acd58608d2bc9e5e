package org.fengqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of the last full run of the benchmarks, and the page that speaks of it. */
class PerformanceFiguresTest {

    private final JsonNode kept;
    private final String page;

    PerformanceFiguresTest() throws IOException {
        kept = new ObjectMapper().readTree(Path.of("docs", "performance.json").toFile());
        page = Files.readString(Path.of("docs", "performance.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lifecycleVsBareEngine", "lifecycleVsFlowable", "millionVsThousand", "startVsEmptyStarter"})
    void thePageQuotesTheRatioThatWasMeasured(String ratio) {
        assertThat(kept.has(ratio)).isTrue();
        var quoted = Pattern.compile("\\| `" + ratio + "` \\| ([^|]+) \\|").matcher(page);
        assertThat(quoted.find()).isTrue();

        if (kept.path(ratio).isNull()) {
            assertThat(quoted.group(1)).contains("not measured");
        } else {
            assertThat(kept.path(ratio).asDouble()).isPositive();
            assertThat(Double.parseDouble(quoted.group(1).strip()))
                    .isEqualTo(kept.path(ratio).asDouble());
        }
    }

    @Test
    void itSaysWhereWhenAndOfWhatItWasMeasured() {
        assertThat(kept.path("machine").asText()).contains("cores");
        assertThat(LocalDate.parse(kept.path("date").asText())).isAfter(LocalDate.of(2026, 11, 1));
        assertThat(kept.path("commit").asText()).matches("[0-9a-f]{7,40}");
        assertThat(kept.path("command").asText()).startsWith("mvn ");
    }
}
