package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test values of RFC 6238, appendix B (SHA-1), cut to the six digits that authenticators show. */
class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void aCodeBelongsToItsStepAndToTheOnesBesideIt(long second, String code) {
        long step = second / 30;

        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second + 30), 0))
                .hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second - 30), 0))
                .hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second + 60), 0))
                .isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second), step))
                .as("used already")
                .isEmpty();
    }
}
