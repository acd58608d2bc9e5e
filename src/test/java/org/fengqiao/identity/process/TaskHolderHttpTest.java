package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may touch a task: its candidates while it is free, its holder alone once it is taken. */
@HttpTest
class TaskHolderHttpTest {

    private static final String CANDIDATE = "village1";
    private static final String COLLEAGUE = "testcolleague";
    private static final String SAME_TOWNSHIP = "township2";
    private static final String OTHER_TOWNSHIP = "village2";

    @Autowired
    private Http http;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    private Trial trial;

    @BeforeAll
    static void openAnAccount(@Autowired AccountDesk desk) {
        desk.open(
                new NewAccount(COLLEAGUE, "同事一", "990100101201", Set.of(Role.MEDIATOR), Set.of("C990100101201")),
                SampleAccounts.PASSWORD);
    }

    @BeforeEach
    void startATrial() {
        trial = Trial.start(repository, runtime, tasks, management, "990100101");
    }

    @AfterEach
    void endIt() {
        repository.deleteDeployment(trial.deployment(), true);
    }

    @Test
    void aCandidateTakesATaskAndGivesItBack() {
        assertThat(post(CANDIDATE, "claim", "{\"userId\":\"village1\"}").statusCode())
                .isEqualTo(204);
        assertThat(trial.assignee()).isEqualTo(CANDIDATE);

        assertThat(post(CANDIDATE, "unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(trial.assignee()).isNull();
    }

    /** The trial belongs to no case, so that whatever gets past the doors fails behind them. */
    @Test
    void theHolderAndTheCandidateOfAFreeTaskMayHandInItsForm() {
        assertThat(post(CANDIDATE, "submit-form", "{}").body()).contains("不属于任何案件");

        post(CANDIDATE, "claim", "{\"userId\":\"village1\"}");
        assertThat(post(CANDIDATE, "submit-form", "{}").body()).contains("不属于任何案件");
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        assertRefused(post(CANDIDATE, "claim", "{\"userId\":\"testcolleague\"}"), "此任务由他人办理");
        assertThat(trial.assignee()).isNull();
    }

    @Test
    void theHolderPassesATaskToNobody() {
        post(CANDIDATE, "claim", "{\"userId\":\"village1\"}");

        assertRefused(post(CANDIDATE, "assignee", "{\"userId\":\"testcolleague\"}"), "此任务由他人办理");
        assertThat(trial.assignee()).isEqualTo(CANDIDATE);
    }

    @Test
    void aColleagueKeepsTheirHandsOffATakenTask() {
        post(CANDIDATE, "claim", "{\"userId\":\"village1\"}");

        assertRefused(post(COLLEAGUE, "submit-form", "{}"), "此任务由他人办理");
        assertRefused(post(COLLEAGUE, "claim", "{\"userId\":null}"), "此任务由他人办理");
        assertRefused(post(COLLEAGUE, "claim", "{\"userId\":\"testcolleague\"}"), "此任务由他人办理");
        assertRefused(post(COLLEAGUE, "unclaim", "{}"), "TASK_ASSIGN");
        assertThat(trial.assignee()).isEqualTo(CANDIDATE);
        assertThat(trial.isOver()).isFalse();
    }

    @Test
    void whoIsNeitherCandidateNorHolderDoesNothing() {
        assertRefused(post(SAME_TOWNSHIP, "submit-form", "{}"), "TASK_WORK");
        assertRefused(post(SAME_TOWNSHIP, "claim", "{\"userId\":\"township2\"}"), "TASK_WORK");
        assertRefused(post("supervisor", "submit-form", "{}"), "TASK_WORK");
        assertThat(trial.assignee()).isNull();
        assertThat(trial.isOver()).isFalse();
    }

    @Test
    void anotherTownshipDoesNotEvenSeeTheTask() {
        assertThat(get(OTHER_TOWNSHIP, "").statusCode()).isEqualTo(404);
        assertThat(get(OTHER_TOWNSHIP, "/form-variables").statusCode()).isIn(403, 404);
        assertThat(post(OTHER_TOWNSHIP, "submit-form", "{}").statusCode()).isIn(403, 404);
        assertThat(trial.isOver()).isFalse();
    }

    @Test
    void nobodyNamesOtherCandidates() {
        assertRefused(
                post(CANDIDATE, "identity-links", "{\"userId\":\"village2\",\"type\":\"candidate\"}"), "TASK_ASSIGN");
        assertRefused(
                post(CANDIDATE, "identity-links", "{\"groupId\":\"C990100\",\"type\":\"candidate\"}"), "TASK_ASSIGN");
    }

    private HttpResponse<String> post(String person, String action, String body) {
        return http.as(person).post("/engine-rest/task/" + trial.task() + "/" + action, body);
    }

    private HttpResponse<String> get(String person, String part) {
        return http.as(person).get("/engine-rest/task/" + trial.task() + part);
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(reason);
    }
}
