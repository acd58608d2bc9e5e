package org.fengqiao.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCarrierTest {

    static final String SECRET = "a secret of the county";

    @Test
    void aGatewayThatTakesTheMessageAndSaysNothingIsLeftInTime() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var carrier = new TextCarrier(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
                    "",
                    Clock.systemUTC(),
                    Duration.ofMillis(200));

            var failure = catchThrowableOfType(
                    NotDelivered.class,
                    () -> carrier.carry(new Letter(UUID.randomUUID(), "13800000001", "QX-2026-00001", "T", "字", "w")));

            assertThat(failure.isForGood()).isFalse();
            assertThat(failure.reason()).isEqualTo("短信网关没有回应 timed out");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:59:59Z,2026-03-02T12:59:59Z",
        "2026-03-02T13:00:00Z,2026-03-03T00:00:00Z", // 21:00 in the county
        "2026-03-02T17:00:00Z,2026-03-03T00:00:00Z", // 01:00
        "2026-03-03T00:00:00Z,2026-03-03T00:00:00Z" // 08:00
    })
    void theNightEndsAtEight(Instant moment, Instant awake) {
        assertThat(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)).awake(moment))
                .isEqualTo(awake);
    }

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT2M", "6,PT32M", "7,PT1H", "70,PT1H"})
    void pausesGrowToAnHour(int attempts, Duration pause) {
        assertThat(OutboxRun.pause(attempts)).isEqualTo(pause);
    }

    static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
