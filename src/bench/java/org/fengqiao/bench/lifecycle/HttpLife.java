package org.fengqiao.bench.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.FormInputs;

/** Leads cases of the longest course as far as the county's outcome over HTTP, and keeps how long each request took. */
final class HttpLife {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Map<Request, List<Double>> millis = new EnumMap<>(Request.class);

    HttpLife(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /** Forgets what was measured so far: the warm-up. */
    void forget() {
        millis.clear();
    }

    void live() throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "applicantName", "陈大山（虚构）",
                "respondentName", "刘水生（虚构）",
                "facts", "排水沟堵塞，院墙进水（" + UUID.randomUUID() + "）。",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        var number = post(Request.REGISTER, "village1", "/process-definition/key/disputeLifecycle/submit-form", form(fields))
                .path("businessKey")
                .asText();
        for (var step : Course.LONGEST.steps()) {
            var task = get(Request.QUERY, step.login(), "/task?processInstanceBusinessKey=" + number
                            + "&taskDefinitionKey=" + step.element())
                    .path(0);
            var path = "/task/" + task.path("id").asText();
            if (task.path("assignee").isNull()) {
                post(Request.CLAIM, step.login(), path + "/claim", Map.of("userId", step.login()));
            }
            post(Request.COMPLETE, step.login(), path + "/submit-form", form(ProductContender.filled(step)));
        }
    }

    /** Milliseconds at p50, p95 and p99, and how many were measured, by request. */
    Map<String, Object> percentiles() {
        var all = new LinkedHashMap<String, Object>();
        millis.forEach((request, values) -> {
            var sorted = values.stream().sorted().toList();
            all.put(
                    request.name().toLowerCase(java.util.Locale.ROOT),
                    Map.of("p50", at(sorted, 50), "p95", at(sorted, 95), "p99", at(sorted, 99), "count", sorted.size()));
        });
        return all;
    }

    private static double at(List<Double> sorted, int percent) {
        var index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return Math.round(sorted.get(Math.max(index, 0)) * 10) / 10.0;
    }

    private static Map<String, Object> form(Map<String, ?> fields) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> values.put(name, Map.of("value", value)));
        return Map.of("variables", values);
    }

    private JsonNode get(Request kind, String login, String path) throws IOException, InterruptedException {
        return timed(kind, as(login, path).GET().build());
    }

    private JsonNode post(Request kind, String login, String path, Object body)
            throws IOException, InterruptedException {
        return timed(
                kind,
                as(login, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder as(String login, String path) {
        var pair = (login + ":" + SampleAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(server + "/engine-rest" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private JsonNode timed(Request kind, HttpRequest request) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        millis.computeIfAbsent(kind, each -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private enum Request {
        REGISTER,
        QUERY,
        CLAIM,
        COMPLETE
    }
}
