package org.fengqiao.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, whatever the request was. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Longer than this nobody waits, and a server that computes longer on a bad request can be stopped with a few. */
    private static final long SLOW = 10_000;

    /** What only stands inside: classes, traces, codes of the engine, the database's words, folders. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(org|java|javax|jakarta|sun)\\.[a-z]\\w*\\.|com\\.(fasterxml|sun|zaxxer)|Exception"
                    + "|ENGINE-\\d|\\.java:\\d|\\bat [a-z]\\w*\\.[a-z]|Caused by|\\bSQL|PSQL|(?i:insert into|update \\w+ set|select .{1,200} from )"
                    + "|violates|relation \"|duplicate key|/work/|/tmp/|/root/|/home/|target/classes|Hibernate|Tomcat|Jersey");

    private Judge() {}

    static Optional<String> complaint(FuzzRequest request, FuzzAnswer answer) {
        var text = answer.text();
        if (answer.status() >= 500) {
            return Optional.of("status " + answer.status());
        }
        if (answer.millis() > SLOW) {
            return Optional.of("took " + answer.millis() + " ms");
        }
        if (answer.status() == 0 || !answer.isRefusal() || request.method().equals("HEAD")) {
            return answer.status() == 0 && !mayBeDropped(request) ? Optional.of("no answer") : leak(request, answer);
        }
        if (Stock.isEmptyOfItself(request, answer)) {
            return Optional.empty();
        }
        return inside(request, isOfTheEngine(request) ? text.replaceFirst("\"type\":\"\\w+\"", "") : text)
                .or(() -> leak(request, answer))
                .or(() -> unclear(request, answer));
    }

    /** A frame that ends early, or is no frame of HTTP, may be answered by hanging up. */
    private static boolean mayBeDropped(FuzzRequest request) {
        return request.has("Content-Length") || request.has("Transfer-Encoding") || request.has("Expect");
    }

    private static Optional<String> inside(FuzzRequest request, String text) {
        var found = INSIDE.matcher(text);
        while (found.find()) {
            if (!request.target().contains(found.group()) && !request.text().contains(found.group())) {
                return Optional.of("tells of the inside: " + found.group());
            }
        }
        return Optional.empty();
    }

    /** No refusal repeats personal data, and nobody gets any who has not logged in. */
    private static Optional<String> leak(FuzzRequest request, FuzzAnswer answer) {
        var mayRead = answer.status() < 300 && !FuzzRun.OUTSIDERS.contains(request.who());
        return mayRead
                ? Optional.empty()
                : FuzzPeople.MARKS.stream()
                        .filter(answer.text()::contains)
                        .findFirst()
                        .map(mark -> "tells personal data: " + mark);
    }

    private static Optional<String> unclear(FuzzRequest request, FuzzAnswer answer) {
        if (!HAN.matcher(answer.text()).find()) {
            return Optional.of("no Chinese");
        }
        if (answer.type().startsWith("text/html")) {
            return request.target().startsWith("/api/")
                    ? Optional.of("a page in place of a problem")
                    : Optional.empty();
        }
        return problem(request, answer.text());
    }

    private static Optional<String> problem(FuzzRequest request, String text) {
        try {
            var problem = JSON.readTree(text);
            var said = isOfTheEngine(request)
                    ? filled(problem, "message") || filled(problem, "detail")
                    : filled(problem, "title") && filled(problem, "detail");
            return said ? Optional.empty() : Optional.of("no problem detail");
        } catch (JsonProcessingException noJson) {
            return Optional.of("no JSON");
        }
    }

    /**
     * The engine's REST answers in its own published form: the name of the kind of error as its type, a message, and a code.
     *
     * @see <a href="https://docs.camunda.org/manual/7.24/reference/rest/overview/#error-handling">the engine's error handling</a>
     */
    private static boolean isOfTheEngine(FuzzRequest request) {
        return request.target().contains("/engine-rest") || request.target().contains("/camunda");
    }

    private static boolean filled(JsonNode problem, String field) {
        return !problem.path(field).asText("").isBlank();
    }
}
