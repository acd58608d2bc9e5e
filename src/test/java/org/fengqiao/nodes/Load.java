package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.testing.FormInputs;
import org.jspecify.annotations.Nullable;

/**
 * Mediators who register disputes and send forms, one after the other, each with a token of its own; what is not answered they send again with
 * the same token, as the browser does. Remembers what was accepted.
 */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> ledgered = new ConcurrentLinkedQueue<>();
    private final Queue<String> settled = new ConcurrentLinkedQueue<>();
    private final Queue<String> signed = new ConcurrentLinkedQueue<>();
    private final Queue<String> unclear = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore full = new Semaphore(0);
    private volatile @Nullable Node node;
    private volatile boolean finishing;

    /** From now on they work on this node. */
    void on(Node next) {
        node = next;
    }

    /** They work on none until they are told on which: what they are at waits. */
    void rest() {
        node = null;
    }

    /** Returns when so many more requests have been answered. */
    void awaitAnswers(int more) throws InterruptedException {
        answers.drainPermits();
        if (!answers.tryAcquire(more, 3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nothing is answered; refused: " + refused);
        }
    }

    /** Returns when somebody was told that there is no room. */
    void awaitFull() throws InterruptedException {
        full.drainPermits();
        if (!full.tryAcquire(1, 3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody notices that the disk is full; unclear: " + unclear);
        }
    }

    /** They finish the case that they are at. */
    void finish() {
        finishing = true;
    }

    /** One mediator at work. */
    void work() {
        for (var i = 0; !finishing; i++) {
            switch (i % 3) {
                case 0 -> settleOnTheSpot();
                case 1 -> failAndEnterTheLedger();
                default -> agreeAndSign();
            }
        }
    }

    private void settleOnTheSpot() {
        var number = register(FormInputs.settledOnTheSpot());
        settled.add(number);
    }

    private void failAndEnterTheLedger() {
        var number = mediate(FormInputs.outcome("NOT_AGREED"));
        submit(number, "user_enterLedger", FormInputs.ledger());
        ledgered.add(number);
    }

    private void agreeAndSign() {
        var number = mediate(FormInputs.agreed("WRITTEN", false));
        settled.add(number);
        submit(number, "user_signAgreement", FormInputs.signed());
        signed.add(number);
    }

    private String mediate(Map<String, ?> outcome) {
        var number = register(Map.of("settledOnTheSpot", "no"));
        submit(number, "user_prepareMediation", FormInputs.prepare());
        submit(number, "user_holdSession", FormInputs.session());
        submit(number, "user_recordOutcome", outcome);
        return number;
    }

    private String register(Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "source", "APPLICATION",
                "applicantName", "陈大山（虚构）",
                "respondentName", "刘水生（虚构）",
                "facts", "排水沟堵塞，院墙进水，双方争执（" + UUID.randomUUID() + "）。"));
        fields.putAll(more);
        var answer = sendForm("/engine-rest/process-definition/key/disputeLifecycle/submit-form", fields);
        var number = answer.path("businessKey").asText();
        accepted.add(number);
        return number;
    }

    private void submit(String number, String element, Map<String, ?> fields) {
        var tasks = read("/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey=" + element);
        sendForm("/engine-rest/task/" + tasks.path(0).path("id").asText() + "/submit-form", fields);
    }

    private JsonNode read(String path) {
        return answered(() -> current().get("village1", path));
    }

    private JsonNode sendForm(String path, Map<String, ?> fields) {
        var token = UUID.randomUUID().toString();
        var values = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> values.put(name, Map.of("value", value)));
        var body = write(Map.of("variables", values));
        return answered(() -> current().post("village1", path, body, token));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Node current() throws IOException {
        var now = node;
        if (now == null || !now.isAlive()) {
            throw new IOException("no node is there now");
        }
        return now;
    }

    /** Asks again until somebody answers: a line that breaks and a server that is going down are no answer. */
    private JsonNode answered(Request request) {
        while (true) {
            try {
                var answer = request.send();
                if (answer.statusCode() < 300) {
                    answers.release();
                    return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
                }
                if (answer.body().contains("磁盘已满")) {
                    full.release();
                }
                if (!ClearAnswer.is(answer)) {
                    unclear.add(answer.statusCode() + " " + answer.body());
                }
                if (answer.statusCode() < 500) {
                    refused.add(answer.statusCode() + " " + answer.body());
                    throw new IllegalStateException("refused: " + answer.body());
                }
            } catch (IOException broken) {
                // The line broke, or no node is up: it is sent again, below.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    /** What was answered with 5xx and was not the plain word that the database is away. */
    Queue<String> unclear() {
        return unclear;
    }

    /** What has been accepted up to now. */
    Accepted accepted() {
        return new Accepted(List.copyOf(accepted), List.copyOf(settled), List.copyOf(signed), List.copyOf(ledgered));
    }

    /** Nobody was told no. */
    void nothingWasRefused() {
        assertThat(refused).isEmpty();
    }

    /** Something that is asked of a node. */
    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }
}
