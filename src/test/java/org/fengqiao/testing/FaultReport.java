package org.fengqiao.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run of faults has shown: a file for each kind of fault in {@code target/faults/}, and all of them in
 * {@code target/faults.json}. Written only after everything was compared; so a fault that stands there was survived.
 */
public final class FaultReport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ALL = Path.of("target", "faults.json");
    private static final Path EACH = Path.of("target", "faults");

    private final String fault;
    private final List<Double> seconds = new ArrayList<>();

    /** @param fault what happened, as the file of its figures is called */
    public FaultReport(String fault) {
        this.fault = fault;
    }

    /** It happened once more, and after so long the next request was accepted. */
    public void survived(Duration untilOn) {
        seconds.add(untilOn.toMillis() / 1000.0);
    }

    /**
     * Everything accepted was found, once, and the records are whole.
     *
     * @param counted how much was accepted and found, by its name
     */
    public void write(Map<String, ?> counted) throws IOException {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("fault", fault);
        entry.put("times", Math.max(1, seconds.size()));
        entry.putAll(new TreeMap<>(counted));
        var sorted = seconds.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            entry.put("secondsUntilOnMedian", sorted.get(sorted.size() / 2));
            entry.put("secondsUntilOnLongest", sorted.get(sorted.size() - 1));
        }
        entry.put(
                "on",
                System.getProperty("os.name") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        entry.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Files.createDirectories(EACH);
        Files.writeString(EACH.resolve(fault + ".json"), JSON.writeValueAsString(entry));
        System.out.println("FAULT " + JSON.writeValueAsString(entry));
        gather();
    }

    private static void gather() throws IOException {
        var all = new ArrayList<JsonNode>();
        try (var files = Files.list(EACH)) {
            for (var file : files.sorted().toList()) {
                all.add(JSON.readTree(file.toFile()));
            }
        }
        Files.writeString(ALL, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }
}
