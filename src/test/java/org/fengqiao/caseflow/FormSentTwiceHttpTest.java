package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a broken line, or a finger that is too quick, made somebody send again counts once, and the second hears what the first did. */
@EngineTest
class FormSentTwiceHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "/engine-rest/process-definition/key/disputeLifecycle/submit-form";

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    SubmissionBook submissions;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aRegistrationThatIsSentAgainAnswersTheFirstCase() {
        var once = UUID.randomUUID().toString();
        var first = send("village1", once, START, dispute("断线后再发一次"));
        var again = send("village1", once, START, dispute("断线后再发一次"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        number = CaseNumber.of(field(first, "businessKey"));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(field(again, "businessKey")).isEqualTo(number.code());
        assertThat(field(again, "id")).isEqualTo(field(first, "id"));
        assertThat(again.headers().firstValue("X-Fengqiao-Once")).contains("earlier");
        assertThat(submissions.of(number)).hasSize(1);
    }

    @Test
    void aDoubleClickRegistersOneCase() {
        var once = UUID.randomUUID().toString();
        var other = CompletableFuture.supplyAsync(() -> send("village1", once, START, dispute("连点两下")));
        var one = send("village1", once, START, dispute("连点两下"));

        number = CaseNumber.of(field(one, "businessKey"));
        assertThat(field(other.join(), "businessKey")).isEqualTo(number.code());
    }

    @Test
    void aRefusedFormUsesUpNothingAndATokenIsOnePersonsOwn() {
        var once = UUID.randomUUID().toString();
        var refused = send("village1", once, START, with(dispute("先被退回再发"), Map.of("bothPresent", false)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("请确认双方当事人均在场").contains("[bothPresent]");

        number = CaseNumber.of(field(send("village1", once, START, dispute("先被退回再发")), "businessKey"));
        var others = CaseNumber.of(field(send("township1", once, START, dispute("先被退回再发")), "businessKey"));

        assertThat(others).isNotEqualTo(number);
        driver.end(others);
    }

    @Test
    void aTasksFormThatIsSentAgainIsFineWithItsTokenAndDoneWithAnother() {
        number = driver.register("village1", Map.of());
        var once = UUID.randomUUID().toString();
        var form = "/engine-rest/task/"
                + driver.task(number, "user_prepareMediation").getId() + "/submit-form";

        assertThat(send("village1", once, form, prepare()).statusCode()).isEqualTo(204);
        assertThat(send("village1", once, form, prepare()).statusCode()).isEqualTo(204);
        var otherTab = send("village1", UUID.randomUUID().toString(), form, prepare());

        assertThat(otherTab.statusCode()).isEqualTo(400);
        assertThat(otherTab.body()).contains("这件任务已经办完");
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
    }

    /** What is typed in as in an earlier case is refused as a copy: each test has facts of its own. */
    private static Map<String, Object> dispute(String facts) {
        return with(
                settledOnTheSpot(),
                Map.of(
                        "village", "990100101201",
                        "category", "02",
                        "applicantName", "端木惊蛰",
                        "respondentName", "濮阳春分",
                        "facts", facts + "，只登记一件。",
                        "source", "APPLICATION"));
    }

    private HttpResponse<String> send(String login, String once, String path, Map<String, ?> fields) {
        return http.as(login).with("X-Fengqiao-Once", once).post(path, variables(fields));
    }

    private static String field(HttpResponse<String> answer, String name) {
        try {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body()).path(name).asText();
        } catch (JsonProcessingException other) {
            throw new IllegalStateException(answer.body(), other);
        }
    }

    private static String variables(Map<String, ?> fields) {
        try {
            var values = fields.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> Map.of("value", each.getValue())));
            return JSON.writeValueAsString(Map.of("variables", values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
