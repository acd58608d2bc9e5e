package org.fengqiao.bench.lifecycle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps what a benchmark measured: always in {@code target/bench}, and in {@code docs/performance.json} when it is run with
 * {@code -Dfengqiao.write-performance=true}. Each benchmark writes its own part; the ratios stand at the top.
 */
final class PerformanceFile {

    private static final Path KEPT = Path.of("docs", "performance.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PerformanceFile() {}

    /**
     * @param part name of the benchmark's part
     * @param ratios those that stand at the top
     * @param measured everything behind them
     */
    static void write(String part, Map<String, Double> ratios, Map<String, Object> measured) throws IOException {
        var about = about(part);
        var whole = new LinkedHashMap<>(about);
        whole.putAll(ratios);
        whole.putAll(measured);
        Files.createDirectories(Path.of("target", "bench"));
        JSON.writeValue(Path.of("target", "bench", part + ".json").toFile(), whole);
        ratios.forEach((name, ratio) -> System.out.printf("| %s | %s |%n", name, ratio));
        if (Boolean.getBoolean("fengqiao.write-performance")) {
            keep(part, ratios, about, whole);
        }
    }

    private static void keep(String part, Map<String, Double> ratios, Map<String, Object> about, Map<String, Object> whole)
            throws IOException {
        var kept = new LinkedHashMap<String, Object>();
        if (Files.exists(KEPT)) {
            kept.putAll(JSON.readValue(KEPT.toFile(), new TypeReference<Map<String, Object>>() {}));
        }
        kept.putAll(ratios);
        kept.putAll(about);
        kept.put(part, whole);
        Files.writeString(KEPT, JSON.writeValueAsString(kept) + "\n");
    }

    private static Map<String, Object> about(String part) throws IOException {
        var about = new LinkedHashMap<String, Object>();
        about.put("machine", machine());
        about.put("date", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        about.put("commit", commit());
        about.put("command", "mvn -B test -Pbench -Dtest=" + Character.toUpperCase(part.charAt(0)) + part.substring(1) + "Bench");
        return about;
    }

    private static String machine() throws IOException {
        var cpu = Path.of("/proc/cpuinfo");
        var model = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("")
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " cores, " + model + ", Java "
                + System.getProperty("java.version") + ", PostgreSQL 17 on the same machine";
    }

    private static String commit() throws IOException {
        var git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD").start();
        try (var answer = git.inputReader()) {
            return String.valueOf(answer.readLine());
        }
    }
}
