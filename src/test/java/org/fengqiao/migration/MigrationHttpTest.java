package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way over HTTP, and who may go it. */
@HttpTest
class MigrationHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOORS = "/api/flow-migrations";
    private static final String FLOW = DOORS + "/flows/" + ChangedTownship.KEY;

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private String deployment = "";
    private int before;

    @BeforeEach
    void aCaseWaitsWhileItsStageIsChanged() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        before = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ChangedTownship.KEY)
                .latestVersion()
                .singleResult()
                .getVersion();
        deployment = ChangedTownship.deploy(repository, ChangedTownship.otherId());
    }

    @AfterEach
    void end() {
        jdbc.sql("update migration_run set state = 'CANCELLED' where state in ('RUNNING', 'PAUSED')")
                .update();
        driver.end(number);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void anAdministratorLooksTriesAndMoves() {
        assertThat(read(admin().get(FLOW)).get(0).path("inForce").asBoolean()).isTrue();
        var cases = admin().get(FLOW + "/cases?from=" + before + "&size=200").body();
        assertThat(cases).contains(number.code(), "签收案件").doesNotContain("陈大山");

        var proposal = read(admin().get(FLOW + "/proposal?from=" + before + "&to=" + (before + 1)));
        assertThat(StreamSupport.stream(proposal.path("elements").spliterator(), false))
                .anyMatch(each -> each.path("guess").asBoolean()
                        && each.path("to").asText().equals("user_takeOver"));
        var trial = order("TRY", mapping(proposal));
        worker.run();
        assertThat(read(admin().get(DOORS + "/" + trial.path("id").asLong()))
                        .path("canMove")
                        .asInt())
                .isEqualTo(1);
        var run = order("MOVE", mapping(proposal));
        worker.run();

        var done = read(admin().get(DOORS + "/" + run.path("id").asLong()));
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("by").asText()).isEqualTo("程立新");
        assertThat(admin().get(DOORS + "/" + run.path("id").asLong() + "/cases?state=MOVED")
                        .body())
                .contains(number.code(), "已迁移");
        assertThat(admin().get(DOORS + "?process=" + ChangedTownship.KEY).body())
                .contains("县里改了流程", "试迁移");
        assertThat(driver.waitsAt(number)).containsExactly("user_takeOver");
    }

    @Test
    void whatCannotBeIsToldInWords() {
        assertThat(admin().get(DOORS + "/flows/noSuchFlow").statusCode()).isEqualTo(404);
        assertThat(admin().get(DOORS + "/999999999").statusCode()).isEqualTo(404);
        assertThat(admin().get(FLOW + "/proposal?from=99999&to=" + before).statusCode())
                .isEqualTo(422);
        assertThat(admin().post(DOORS, "{}").statusCode()).isEqualTo(422);
        var refused = admin().post(DOORS, body("MOVE", "[{\"from\":\"user_receiveCase\",\"to\":\"user_nowhere\"}]"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“user_nowhere”", "签收案件");
        var checked = admin().post(
                        DOORS + "/check", body("TRY", "[{\"from\":\"user_receiveCase\",\"to\":\"user_holdSession\"}]"));
        assertThat(read(checked).path("clean").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "township1", "security", "auditor"})
    void nobodyElseSeesOrMovesAnything(String login) {
        assertThat(http.as(login).get(FLOW).statusCode()).isEqualTo(403);
        assertThat(http.as(login).get(FLOW + "/cases?from=1").statusCode()).isEqualTo(403);
        assertThat(http.as(login).get(DOORS + "?process=" + ChangedTownship.KEY).statusCode())
                .isEqualTo(403);
        assertThat(http.as(login).post(DOORS, body("MOVE", "[]")).statusCode()).isEqualTo(403);
        assertThat(http.as(login).get(DOORS + "/1").statusCode()).isEqualTo(403);
        assertThat(http.as(login).post(DOORS + "/1/cancel", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void thePageAnswersWithoutALoginAndTellsNothing() {
        assertThat(http.get("/flow-migration").statusCode()).isEqualTo(200);
        assertThat(http.get(FLOW).statusCode()).isEqualTo(401);
    }

    private JsonNode order(String kind, String mapping) {
        var answer = admin().post(DOORS, body(kind, mapping));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer);
    }

    private String body(String kind, String mapping) {
        return """
                {"process":"%s","from":[%d],"to":%d,"mapping":%s,"only":["%s"],"kind":"%s","reason":"县里改了流程。"}
                """.formatted(ChangedTownship.KEY, before, before + 1, mapping, number, kind);
    }

    private static String mapping(JsonNode proposal) {
        var mapping = JSON.createArrayNode();
        proposal.path("elements").forEach(each -> mapping.addObject()
                .put("from", each.path("from").asText())
                .set("to", each.path("to")));
        return mapping.toString();
    }

    private Http admin() {
        return http.as("flowadmin");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
