package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody sends a gigabyte: announced or bit by bit, as a file, as JSON, as a form. It is refused early and held nowhere. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class HugeRequestHttpTest {

    private static final long GIGABYTE = 1L << 30;
    private static final long MEGABYTE = 1L << 20;
    private static final String FILE = "multipart/form-data; boundary=x";
    private static final Map<String, String> OBJECT =
            Map.of("/api/disputes", "{\"facts\":\"", "/engine-rest/task", "{\"name\":\"");
    private static final String BEGINNING =
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n";

    @Autowired
    private Http http;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/organisation/import, FILE, announced",
        "/api/organisation/import, FILE, bit by bit",
        "/engine-rest/deployment/create, FILE, announced",
        "/api/disputes, application/json, announced",
        "/api/disputes, application/json, bit by bit",
        "/api/holidays, application/json, bit by bit",
        "/api/holidays, text/csv, announced",
        "/engine-rest/task, application/json, bit by bit",
        "/camunda/api/engine/engine/default/task, application/json, announced",
        "/login, application/x-www-form-urlencoded, announced"
    })
    void aGigabyteIsRefusedEarlyAndKeptNowhere(String path, String kind, String how, CapturedOutput log)
            throws IOException {
        var type = kind.equals("FILE") ? FILE : kind;
        var before = heapPeak();

        var sent = send(path, type, how.equals("announced"));

        assertThat(sent.answer()).startsWith("HTTP/1.1 413");
        assertThat(sent.answer()).containsPattern("过大|没有保存");
        assertThat(sent.bytes()).isLessThan(64 * MEGABYTE);
        assertThat(heapPeak() - before).isLessThan(200 * MEGABYTE);
        assertThat(log.getAll()).containsPattern("请求过大|upload was too large");
        assertThat(http.as("village1").get("/api/me").statusCode()).isEqualTo(200);
    }

    /** Writes until somebody answers, as a browser on a slow line does. */
    private Sent send(String path, String type, boolean announced) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head(path, type, announced));
            var list = path.endsWith("holidays");
            var body = type.equals(FILE) ? BEGINNING : type.endsWith("json") ? list ? "[" : OBJECT.get(path) : "a=";
            var bytes = write(socket, out, String.valueOf(body), list ? "null," : "1234,", announced);
            return new Sent(answer(socket), bytes);
        }
    }

    /** What comes until the answer is whole: the line stays open as long as the server looks for the rest. */
    private static String answer(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        var some = new byte[2_000];
        while (!all.toString(StandardCharsets.UTF_8).contains("}")) {
            var length = socket.getInputStream().read(some);
            if (length < 0) {
                break;
            }
            all.write(some, 0, length);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static long write(Socket socket, OutputStream out, String beginning, String filling, boolean announced)
            throws IOException {
        long sent = 0;
        var piece = beginning;
        while (sent < GIGABYTE && socket.getInputStream().available() == 0) {
            var bytes = piece.getBytes(StandardCharsets.US_ASCII);
            try {
                out.write(announced ? bytes : chunk(bytes));
            } catch (IOException hungUp) {
                return sent;
            }
            sent += bytes.length;
            piece = filling.repeat(13_000);
        }
        return sent;
    }

    private static byte[] chunk(byte[] bytes) {
        return (Integer.toHexString(bytes.length) + "\r\n" + new String(bytes, StandardCharsets.US_ASCII) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] head(String path, String type, boolean announced) {
        var login = Base64.getEncoder()
                .encodeToString(("supervisor:" + SampleAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                        + "\r\nContent-Type: " + type + "\r\n"
                        + (announced ? "Content-Length: " + GIGABYTE : "Transfer-Encoding: chunked") + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                .mapToLong(HugeRequestHttpTest::used)
                .sum();
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    private record Sent(String answer, long bytes) {}
}
