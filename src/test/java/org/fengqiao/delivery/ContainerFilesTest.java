package org.fengqiao.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be checked of the Dockerfile and the compose file where no Docker engine is. */
class ContainerFilesTest {

    private static final Pattern PINNED = Pattern.compile("\\S+:[^:]*\\d+\\.\\d+\\S*");

    private final String dockerfile = read("Dockerfile");
    private final String compose = read("docker-compose.yml");
    private final Map<String, Object> composition = new Yaml().load(compose);

    @Test
    void everyImageIsPinnedToAVersion() {
        var images = Stream.concat(
                        dockerfile
                                .lines()
                                .filter(line -> line.startsWith("FROM "))
                                .map(line -> line.split("\\s+")[1]),
                        services().map(service -> (String) service.get("image")))
                .toList();

        assertThat(images).hasSize(4).allSatisfy(image -> assertThat(image).matches(PINNED));
        assertThat(images)
                .filteredOn(image -> image.startsWith("postgres:"))
                .singleElement()
                .asString()
                .startsWith("postgres:17.");
    }

    @Test
    void theImageIsBuiltInOneStageAndRunsOnAJreInAnother() {
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM "))).hasSize(2);
        assertThat(dockerfile).contains(" AS build", "COPY --from=build /build/target/fengqiao.jar");
        assertThat(dockerfile.substring(dockerfile.lastIndexOf("FROM "))).contains("-jre-");
    }

    @Test
    void nothingRunsAsRoot() {
        assertThat(dockerfile.lines().filter(line -> line.startsWith("USER "))).containsExactly("USER 10001:10001");
        assertThat(services().map(service -> (String) service.get("user")))
                .hasSize(2)
                .doesNotContainNull()
                .noneMatch(user -> user.startsWith("0"));
    }

    @Test
    void healthIsWatchedEverywhere() {
        assertThat(dockerfile).contains("HEALTHCHECK").contains("/actuator/health");
        assertThat(services()).allSatisfy(service -> assertThat(service).containsKey("healthcheck"));
        assertThat(service("application").get("depends_on"))
                .isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
    }

    @Test
    void dataStaysInNamedVolumes() {
        var named = map(composition.get("volumes")).keySet();
        var mounted = services()
                .flatMap(service -> ((List<?>) service.get("volumes")).stream())
                .map(mount -> mount.toString().split(":")[0])
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(mounted).hasSize(2);
    }

    @Test
    void noPasswordIsWrittenDownAndNoneHasADefault() {
        var passwords = services()
                .flatMap(service -> map(service.get("environment")).entrySet().stream())
                .filter(entry -> entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN|KEY).*"))
                .map(entry -> entry.getValue().toString())
                .toList();

        assertThat(passwords).hasSize(4).allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?.+}"));
        assertThat(compose + dockerfile)
                .doesNotContainIgnoringCase("Fengqiao-2026")
                .doesNotContain("POSTGRES_HOST_AUTH_METHOD");
    }

    @Test
    void everyVariableOfTheApplicationIsAPropertyThatExists() throws IOException {
        var variables = map(service("application").get("environment")).keySet();
        var known = propertyNames().stream().map(ContainerFilesTest::asVariable).collect(Collectors.toSet());

        assertThat(variables).hasSizeGreaterThan(4);
        assertThat(variables)
                .as("variables that name no property")
                .filteredOn(variable -> !known.contains(variable))
                .isEmpty();
    }

    @Test
    void theImageIsMadeOfTheSourcesOnly() {
        var ignored = read(".dockerignore")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(ignored).first().isEqualTo("*");
        assertThat(ignored)
                .contains("!pom.xml", "!src", "!processes", "!forms")
                .noneMatch(line -> line.contains("data"));
    }

    /** The names in every {@code spring-configuration-metadata.json} on the class path, ours among them. */
    private static Set<String> propertyNames() throws IOException {
        var name = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");
        return Collections.list(ContainerFilesTest.class
                        .getClassLoader()
                        .getResources("META-INF/spring-configuration-metadata.json"))
                .stream()
                .flatMap(metadata -> name.matcher(text(metadata)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String asVariable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private Stream<Map<String, Object>> services() {
        return map(composition.get("services")).values().stream().map(ContainerFilesTest::map);
    }

    private Map<String, Object> service(String name) {
        return map(map(composition.get("services")).get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(URL resource) {
        try (var stream = resource.openStream()) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
