package org.fengqiao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.testing.DoorPlaces;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The doors that are tried: all of {@code docs/access/operations.csv}, each with the sample that stands there, with a full body of the type
 * that it takes, and with all the words its query may have; and the doors of the engine's own REST in {@code fuzz/engine-doors.csv}.
 */
final class Doors {

    private static final Path OPERATIONS = Path.of("docs", "access", "operations.csv");
    private static final Path ENGINE = Path.of("src", "test", "resources", "fuzz", "engine-doors.csv");

    private final RequestMappingHandlerMapping ours;

    Doors(RequestMappingHandlerMapping ours) {
        this.ours = ours;
    }

    List<Door> ofOperations() {
        return rows(OPERATIONS)
                .filter(row -> !row.get("method").equals("SESSION"))
                .map(row -> door(
                        row.get("area").replaceFirst(".* ", ""),
                        row.get("method"),
                        row.get("path"),
                        row.get("body"),
                        logins(row.get("allowed"))))
                .toList();
    }

    /** The engine's REST as it is, and the same as its web applications ask it. */
    List<Door> ofEngine(String prefix, Set<String> logins) {
        return rows(ENGINE)
                .map(row -> new Door(
                        "engine",
                        row.get("method"),
                        prefix + row.get("path"),
                        row.get("body").isEmpty() ? List.of() : List.of(row.get("body")),
                        logins))
                .toList();
    }

    private static Set<String> logins(String allowed) {
        return Arrays.stream(allowed.split(" "))
                .filter(each -> !each.isEmpty())
                .map(DoorPlaces.people()::get)
                .collect(Collectors.toSet());
    }

    private Door door(String area, String method, String path, String body, Set<String> allowed) {
        var bodies = new ArrayList<String>();
        if (!body.isEmpty()) {
            bodies.add(body);
        }
        var handler = handler(method, path);
        var query = new ArrayList<String>();
        for (var parameter : handler) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                bodies.add(BodySamples.of(parameter.getGenericParameterType()));
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && !method.equals("MULTIPART")) {
                query.add(name(parameter) + "="
                        + BodySamples.inQuery(parameter.getGenericParameterType(), name(parameter)));
            }
        }
        var samples = path.startsWith("/api/disputes")
                ? bodies
                : bodies.stream().map(FuzzPeople::unmarked).toList();
        return new Door(area, method, withQuery(path, query), List.copyOf(samples), allowed);
    }

    private static String name(MethodParameter parameter) {
        return String.valueOf(parameter.getParameter().getName());
    }

    private static String withQuery(String path, List<String> query) {
        var known = query.stream()
                .filter(pair -> !path.contains(pair.substring(0, pair.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
        return known.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + known;
    }

    private List<MethodParameter> handler(String method, String path) {
        return ours.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getKey().getPatternValues().stream()
                                .anyMatch(it -> pattern(it).equals(pattern(path)))
                        && each.getKey().getMethodsCondition().getMethods().stream()
                                .anyMatch(it -> it.name().equals(method.replace("MULTIPART", "POST"))))
                .map(each -> parameters(each.getValue()))
                .findFirst()
                .orElse(List.of());
    }

    private static List<MethodParameter> parameters(HandlerMethod method) {
        return List.of(method.getMethodParameters());
    }

    private static String pattern(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll("\\{\\w+}|/0/", "*")
                .replace("*", "/*/")
                .replaceAll("/+", "/");
    }

    private static Stream<CSVRecord> rows(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
