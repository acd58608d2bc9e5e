package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DraftDesk;
import org.fengqiao.caseflow.FormPlace;
import org.fengqiao.identity.AccountClosed;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is half filled in waits on the server for the person who filled it in, and for nobody else. */
@EngineTest
class DraftsHttpTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String MARK = "草稿里的赫连明玉";

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private String task;
    private String definition;

    @BeforeEach
    void aCaseToPrepare() {
        number = walk.inTheVillage();
        task = driver.task(number, "user_prepareMediation").getId();
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("disputeLifecycle")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from form_draft").update();
        driver.end(number);
    }

    @Test
    void aHalfFilledFormComesBackToWhoFilledItIn() {
        keepTask("village1");

        var form = variables("village1");

        assertThat(form).contains(MARK).contains("\"furtherParties\"");
        assertThat(http.as("village1").get(draftOfTask()).body()).contains("savedAt\":\"20");
    }

    @Test
    void nobodyElseSeesIt() {
        keepTask("village1");

        assertThat(variables("supervisor1")).doesNotContain(MARK);
        assertThat(http.as("supervisor1").get(draftOfTask()).body()).contains("\"savedAt\":null");
        assertThat(http.as("village2").get(draftOfTask()).statusCode()).isEqualTo(404);
        assertThat(http.as("village2").put(draftOfTask(), fields()).statusCode())
                .isEqualTo(404);
        assertThat(http.as("village2").put("/api/drafts/tasks/none", fields()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsKeptSealed() {
        keepTask("village1");

        var rows = jdbc.sql("select fields from form_draft").query(String.class).list();

        assertThat(rows).hasSize(1).first().asString().doesNotContain(MARK, "applicantAddress");
    }

    @Test
    void onlyWhatTheFormAsksComesBack() {
        var sent = http.as("village1")
                .put(draftOfTask(), "{\"fields\":{\"injected\":\"" + MARK + "\",\"headParties\":\"" + MARK + "\"}}");

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(variables("village1")).doesNotContain(MARK);
    }

    @Test
    void theSentFormTakesItAway() {
        keepTask("village1");
        keepTask("supervisor1");

        driver.submit(number, "user_prepareMediation", "village1", prepare());

        assertThat(kept()).isEmpty();
    }

    @Test
    void aTaskThatIsTakenAwayTakesItAlong() {
        keepTask("village1");

        driver.end(number);

        assertThat(kept()).isEmpty();
    }

    @Test
    void aHalfFilledRegistrationComesBackUntilItIsSent() {
        var kept = http.as("village1").put(draftOfStart(), "{\"fields\":{\"facts\":\"" + MARK + "\"}}");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(startForm("village1")).contains("\"defaultValue\":\"" + MARK + "\"");
        assertThat(startForm("village2")).doesNotContain(MARK);

        var another = driver.register("village1", Map.of());

        assertThat(startForm("village1")).doesNotContain(MARK);
        driver.end(another);
    }

    @Test
    void itIsForgottenOnRequest() {
        keepTask("village1");

        assertThat(http.as("village1").delete(draftOfTask()).statusCode()).isEqualTo(204);

        assertThat(variables("village1")).doesNotContain(MARK);
    }

    @Test
    void whatIsTooLongIsRefusedAndLeavesWhatWasThere() {
        keepTask("village1");

        var refused = http.as("village1")
                .put(draftOfTask(), "{\"fields\":{\"furtherParties\":\"" + "长".repeat(200_000) + "\"}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("内容过长，没有保存");
        assertThat(variables("village1")).contains(MARK);
    }

    @Test
    void itGoesWithTheAccountAndWithTheTime() {
        desk.keep("leaver", FormPlace.ofTask("x"), Map.of("facts", MARK));
        desk.keep("stayer", FormPlace.ofTask("x"), Map.of("facts", MARK));
        events.publishEvent(new AccountClosed("leaver"));

        assertThat(kept()).containsExactly("stayer");

        jdbc.sql("update form_draft set saved_at = saved_at - interval '31 days'")
                .update();
        desk.keep("again", FormPlace.ofTask("x"), Map.of("facts", MARK));

        assertThat(desk.forgetOld()).isEqualTo(1);
        assertThat(desk.find("again", FormPlace.ofTask("x")).orElseThrow().savedAt())
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(kept()).containsExactly("again");
    }

    private List<String> kept() {
        return jdbc.sql("select login from form_draft").query(String.class).list();
    }

    private void keepTask(String login) {
        assertThat(http.as(login).put(draftOfTask(), fields()).statusCode()).isEqualTo(200);
    }

    private static String fields() {
        return "{\"fields\":{\"applicantAddress\":\"" + MARK
                + "\",\"furtherParties\":\"0\",\"rightsNoticeGiven\":true}}";
    }

    private String draftOfTask() {
        return "/api/drafts/tasks/" + task;
    }

    private String draftOfStart() {
        return "/api/drafts/starts/" + definition;
    }

    private String variables(String login) {
        return http.inBrowserOf(login)
                .get(ENGINE + "task/" + task + "/form-variables")
                .body();
    }

    private String startForm(String login) {
        return http.inBrowserOf(login)
                .get(ENGINE + "process-definition/" + definition + "/deployed-start-form")
                .body();
    }
}
