package org.fengqiao.bench.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A contender in a JVM of its own, as the benchmark sees it. All have the same options. */
final class ContenderProcess implements AutoCloseable {

    /** The JVM's options, the same for all. */
    static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC", "-Dfile.encoding=UTF-8");

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;
    private final Path log;

    private ContenderProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts it and waits until it is ready. */
    static ContenderProcess start(ContenderMain.Kind kind, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        Arrays.stream(System.getProperty("bench.jvm." + kind, "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ContenderMain.class.getName(),
                kind.name()));
        command.addAll(List.of(options));
        var log = Files.createDirectories(Path.of("target", "bench"))
                .resolve(kind.name().toLowerCase(Locale.ROOT) + "-" + STARTED.incrementAndGet() + ".log");
        Files.deleteIfExists(log);
        var process = new ProcessBuilder(command)
                .redirectError(log.toFile())
                .start();
        var contender = new ContenderProcess(process, log);
        contender.answer();
        return contender;
    }

    /** @return cases per second */
    double round(Course course, int threads, double seconds) throws IOException {
        orders.println(course + " " + threads + " " + seconds);
        return Double.parseDouble(answer());
    }

    /** @return how many cases it led, one after the other, in at least so many seconds */
    int cases(Course course, double seconds) throws IOException {
        orders.println(course + " 0 " + seconds);
        return (int) Double.parseDouble(answer());
    }

    /** @return bytes of the heap in use after a collection */
    long heap() throws IOException {
        orders.println("heap");
        return Long.parseLong(answer());
    }

    private String answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ContenderMain.MARK)) {
                return line.substring(ContenderMain.MARK.length());
            }
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        throw new IllegalStateException("a contender died:\n" + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
