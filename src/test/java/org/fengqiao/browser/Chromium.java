package org.fengqiao.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the system's Chromium: the variable CHROMIUM names it, else the usual names on the PATH. Nothing is downloaded. */
final class Chromium {

    static final String REQUIRED = "FENGQIAO_REQUIRE_BROWSER";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Map<String, String> environment;

    Chromium(Map<String, String> environment) {
        this.environment = environment;
    }

    static Chromium ofThisMachine() {
        return new Chromium(System.getenv());
    }

    Optional<Path> find() {
        var named = environment.get("CHROMIUM");
        return named == null ? onPath() : Optional.of(Path.of(named)).filter(Files::isExecutable);
    }

    /** Where nothing may be skipped: in CI, and wherever {@value #REQUIRED} says so. */
    boolean required() {
        return Boolean.parseBoolean(environment.get(REQUIRED)) || environment.containsKey("CI");
    }

    private Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(this::candidates)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> candidates(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
