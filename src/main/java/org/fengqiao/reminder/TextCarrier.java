package org.fengqiao.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Posts a text message to the county's gateway as JSON: id, to, text, template, caseNumber. The id is also the header
 * {@code Idempotency-Key}: a gateway that gets it again sends nothing again. With a secret, {@code X-Fengqiao-Signature} is
 * {@code sha256=} and the hexadecimal HMAC-SHA256 of {@code X-Fengqiao-Timestamp} (seconds), a dot and the body.
 */
class TextCarrier implements Carrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final URI url;
    private final String secret;
    private final Clock clock;
    private final Duration patience;

    TextCarrier(URI url, String secret, Clock clock) {
        this(url, secret, clock, TO_ANSWER);
    }

    TextCarrier(URI url, String secret, Clock clock, Duration patience) {
        this.url = url;
        this.secret = secret;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Means means() {
        return Means.TEXT;
    }

    @Override
    public void carry(Letter letter) throws NotDelivered {
        var status = status(letter);
        if (status >= 200 && status < 300) {
            return;
        }
        var reason = "短信网关 HTTP " + status;
        throw status >= 400 && status < 500 && status != 408 && status != 429
                ? NotDelivered.forGood(reason)
                : NotDelivered.forNow(reason);
    }

    /** The time is that of the whole answer: a gateway that sends it byte by byte gets no longer. */
    private int status(Letter letter) throws NotDelivered {
        var answer = client.sendAsync(request(letter), BodyHandlers.discarding());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException late) {
            throw NotDelivered.forNow("短信网关没有回应 timed out");
        } catch (ExecutionException failure) {
            throw NotDelivered.forNow(reason(failure.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotDelivered.forNow("系统停止 stopped");
        } finally {
            answer.cancel(true);
        }
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof HttpTimeoutException) {
            return "短信网关没有回应 timed out";
        }
        return failure instanceof IOException ? "连不上短信网关 cannot connect" : "短信发送失败 failed";
    }

    private HttpRequest request(Letter letter) {
        var body = body(letter);
        var time = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", letter.key().toString())
                .header("X-Fengqiao-Timestamp", time)
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        if (!secret.isBlank()) {
            request.header("X-Fengqiao-Signature", "sha256=" + signature(time + "." + body));
        }
        return request.build();
    }

    private static String body(Letter letter) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", letter.key().toString());
        fields.put("to", letter.to());
        fields.put("text", letter.chinese());
        fields.put("template", letter.template());
        fields.put("caseNumber", letter.number());
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
