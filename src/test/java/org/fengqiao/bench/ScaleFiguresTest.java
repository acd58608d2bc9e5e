package org.fengqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/scale.md} multiplies what was measured by how many cases there are; every cell is computed here once more. */
class ScaleFiguresTest {

    private static final double WORKING_HOURS_A_YEAR = 248 * 8;
    private static final int PEAK = 10;
    private static final int YEARS = 5;

    private final JsonNode kept;
    private final String page;

    ScaleFiguresTest() throws IOException {
        kept = new ObjectMapper().readTree(Path.of("docs", "performance.json").toFile());
        page = Files.readString(Path.of("docs", "scale.md"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_730, 6_000, 20_000, 600_000, 17_000_000})
    void aRowIsTheProductOfItsCasesAndWhatWasMeasured(int cases) {
        var mean = cases / WORKING_HOURS_A_YEAR;

        assertThat(row(cases))
                .containsExactly(
                        shown(mean),
                        shown(mean * PEAK),
                        shown(mean * PEAK / (casesASecond() * 3600) * 100) + " %",
                        shown(gigabytes(cases, "caseTablesBytesPerClosedCase")),
                        shown(gigabytes(cases, "engineTablesBytesPerCaseWithHistory")));
    }

    @Test
    void theTextQuotesTheMeasuredFigures() {
        assertThat(page)
                .contains(
                        "每秒办完 %.1f 件".formatted(casesASecond()),
                        kept.path("millionVsThousand").asText() + " 倍",
                        "%,d 字节"
                                .formatted(million()
                                        .path("caseTablesBytesPerClosedCase")
                                        .asLong()),
                        "%,d bytes of the engine's history"
                                .formatted(million()
                                        .path("engineTablesBytesPerCaseWithHistory")
                                        .asLong()));
    }

    /** The cells of a row after the number of cases. */
    private List<String> row(int cases) {
        return page.lines()
                .filter(line -> line.contains("| %,d |".formatted(cases)))
                .findFirst()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> cells.subList(4, cells.size()))
                .orElseThrow();
    }

    private double casesASecond() {
        var rates = StreamSupport.stream(
                        kept.at("/lifecycle/casesPerSecond/longest4/PRODUCT").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .sorted()
                .toArray();
        return rates[rates.length / 2];
    }

    private double gigabytes(int cases, String bytesOfOne) {
        return cases * (double) YEARS * million().path(bytesOfOne).asLong() / 1e9;
    }

    private JsonNode million() {
        return kept.at("/growth/closedCases/1000000");
    }

    private static String shown(double figure) {
        var digits = figure >= 100 ? 0 : figure >= 1 ? 1 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", figure);
    }
}
