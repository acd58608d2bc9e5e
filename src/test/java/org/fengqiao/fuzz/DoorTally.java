package org.fengqiao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every door was sent and answered. */
final class DoorTally {

    static final Path FILE = Path.of("target", "fuzz", "doors.csv");

    private final Map<String, Map<Integer, Integer>> byDoor = new TreeMap<>();
    private final Map<String, Long> slowest = new TreeMap<>();

    void count(FuzzRequest request, FuzzAnswer answer) {
        byDoor.computeIfAbsent(request.door(), door -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        slowest.merge(request.door(), answer.millis(), Math::max);
    }

    int doors() {
        return byDoor.size();
    }

    int inputs() {
        return byDoor.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many were answered with each status, over all doors. */
    Map<Integer, Integer> statuses() {
        return byDoor.values().stream()
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** One line a door: inputs, statuses, the slowest answer in milliseconds. */
    void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE,
                    byDoor.entrySet().stream()
                            .map(this::line)
                            .collect(Collectors.joining("\n", "door,inputs,statuses,slowest ms\n", "\n")),
                    StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String line(Map.Entry<String, Map<Integer, Integer>> door) {
        var inputs =
                door.getValue().values().stream().mapToInt(Integer::intValue).sum();
        var statuses = door.getValue().entrySet().stream()
                .map(each -> each.getKey() + "×" + each.getValue())
                .collect(Collectors.joining(" "));
        return "\"" + door.getKey() + "\"," + inputs + "," + statuses + "," + slowest.get(door.getKey());
    }
}
