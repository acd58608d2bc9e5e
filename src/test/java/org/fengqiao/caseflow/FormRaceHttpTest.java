package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.ledger.LedgerBook;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One form of one task, sent twice in the same instant over HTTP: one is taken, the other is told so, nothing is half done. */
@EngineTest
class FormRaceHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExecutorService PEOPLE = Executors.newFixedThreadPool(2);

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    SubmissionBook submissions;

    @Autowired
    LedgerBook book;

    @Autowired
    RuntimeService runtime;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    @RepeatedTest(10)
    void ofTwoPeopleOneIsTaken() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        var task = driver.task(number, "user_receiveCase").getId();

        var answers = together(() -> submit("township1", task, receive()), () -> submit("township2", task, receive()));

        demandOneTaken(answers, "user_receiveCase", "user_assignMediator");
    }

    @RepeatedTest(10)
    void ofADoubleClickOneIsTaken() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();

        var answers = together(() -> submit("village1", task, prepare()), () -> submit("village1", task, prepare()));

        demandOneTaken(answers, "user_prepareMediation", "user_holdSession");
    }

    /** Here the second also stumbles over a key of ours: a round stands in the ledger once. */
    @RepeatedTest(3)
    void ofTwoEntriesInTheLedgerOneIsTaken() {
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));
        var task = driver.task(number, "user_enterLedger").getId();

        var answers = together(() -> submit("village1", task, ledger()), () -> submit("village1", task, ledger()));

        demandOneTaken(answers, "user_enterLedger", "user_receiveCase");
        assertThat(book.of(number)).hasSize(1);
    }

    /** The timer may come first, come second and find nothing to do, or be told to come again: the form is taken in any case. */
    @RepeatedTest(5)
    void aTimerInTheSameInstantCostsNobodyTheForm() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        var task = driver.task(number, "user_assignMediator").getId();

        var answers = together(() -> taken(submit("township1", task, assign("township1"))), this::limitReached);

        assertThat(answers.get(0)).isEqualTo("taken");
        assertThat(driver.waitsAt(number)).doesNotContain("user_assignMediator");
    }

    private static String taken(HttpResponse<String> answer) {
        return answer.statusCode() == 204 ? "taken" : answer.statusCode() + " " + answer.body();
    }

    private String limitReached() {
        try {
            driver.fireTimer(number, "timer_limitReached");
            return "run";
        } catch (RuntimeException again) {
            return "to be run again";
        }
    }

    private void demandOneTaken(List<HttpResponse<String>> answers, String step, String next) {
        var refused = answers.stream().filter(each -> each.statusCode() >= 300).toList();
        assertThat(refused).as("%s", answers).singleElement().satisfies(late -> {
            assertThat(late.statusCode()).as(late.body()).isIn(400, 409);
            assertThat(late.body()).contains("已经办完").doesNotContain("Exception: ", "org.fengqiao");
        });
        assertThat(submissions.of(number))
                .extracting(Submission::element)
                .filteredOn(element -> element.element().equals(step))
                .hasSize(1);
        assertThat(driver.waitsAt(number)).containsExactly(next);
        assertThat(tokens(next)).hasSize(1);
    }

    private List<String> tokens(String element) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream()
                .flatMap(instance ->
                        Stream.of(runtime.getActivityInstance(instance.getId()).getActivityInstances(element)))
                .map(each -> each.getId())
                .collect(Collectors.toList());
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) {
        var start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(each -> PEOPLE.submit(() -> {
                    await(start);
                    return each.call();
                }))
                .toList()
                .stream()
                .map(FormRaceHttpTest::result)
                .toList();
    }

    private static void await(CyclicBarrier start) throws InterruptedException {
        try {
            start.await();
        } catch (BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> submit(String login, String task, Map<String, ?> fields) {
        return http.as(login).post("/engine-rest/task/" + task + "/submit-form", variables(fields));
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
