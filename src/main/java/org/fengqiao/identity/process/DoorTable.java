package org.fengqiao.identity.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which commands may reach the engine from outside: {@code engine-doors.txt} beside this class. */
final class DoorTable {

    private static final String FILE = "engine-doors.txt";
    private static final String COMMON_PREFIX = "org.camunda.bpm.";

    private final Map<String, Door> doors;

    private DoorTable(Map<String, Door> doors) {
        this.doors = doors;
    }

    /** Reads the table; it is part of the jar, so that a missing or crooked one is a mistake of the build. */
    static DoorTable read() {
        try (InputStream file = DoorTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new DoorTable(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> COMMON_PREFIX + row[1], row -> Door.valueOf(row[0].toUpperCase(Locale.ROOT)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The door of a command; shut when the command is not known. */
    Door of(Class<?> command) {
        return doors.getOrDefault(command.getName(), Door.SHUT);
    }

    /** Every command the table knows, with its door. */
    Map<String, Door> all() {
        return doors;
    }
}
