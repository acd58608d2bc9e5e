package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class ModelerHttpTest {

    private static final String LINE = "\r\n";
    private static final String EDGE = "trial-edge";

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    @Autowired
    FlowsInForce engine;

    private TrialFlow flow;

    @BeforeEach
    void aFlowOfItsOwn(@TempDir Path folder) {
        flow = new TrialFlow(folder, "trialOf" + System.nanoTime());
    }

    @AfterEach
    void takeTheTrialAway() {
        TrialFlow.takeAway(repository);
    }

    @Test
    void modelerIsAnsweredAsByTheEngine() {
        var answer = deploy("flowadmin", "首次", both("问"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.deployedProcessDefinitions.*.key"))
                .containsExactly(flow.key());
        assertThat(JsonPath.<String>read(answer.body(), "$.id")).isNotBlank();
    }

    @Test
    void aProcessWithoutItsFormsIsCompletedWithThoseInForce() {
        deploy("flowadmin", "首次", both("问"));

        var answer = deploy("flowadmin", "换个问法", Map.of(flow.key() + ".bpmn", flow.process("另问")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var stage = stage();
        assertThat(stage.files())
                .extracting(each -> each.name())
                .containsExactly(flow.processFile(), "forms/" + flow.key() + "/ask.form");
        var versions = http.as("flowadmin")
                .get("/api/flows/process/" + flow.key() + "/versions")
                .body();
        assertThat(JsonPath.<List<String>>read(versions, "$[*].reason")).containsExactly("换个问法", "首次");
        assertThat(JsonPath.<List<String>>read(versions, "$[*].door")).containsOnly("MODELER");
        assertThat(JsonPath.<List<String>>read(versions, "$[*].by")).containsOnly("程立新");
    }

    @Test
    void theSameFileTwiceMakesNoSecondVersion() {
        deploy("flowadmin", "首次", both("问"));

        var again = deploy("flowadmin", "再来", both("问"));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void whatModelerBroughtLastDoesNotUndoWhatAnotherDoorDidSince() {
        deploy("flowadmin", "首次", both("问"));
        deploy("flowadmin", "二", both("另问"));
        http.as("flowadmin").post("/api/flows/" + flow.key() + "/roll-back", "{\"version\":1,\"reason\":\"退回\"}");

        var again = deploy("flowadmin", "二", both("另问"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("流程");
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void whatIsNoGoodIsRefusedAsTheEnginesParseErrorWithoutAWordOfTheInside() {
        var half = flow.process("问");

        var answer = deploy(
                "flowadmin",
                "半个",
                Map.of(flow.key() + ".bpmn", half.substring(0, half.length() / 2), "ask.form", flow.form("答")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("ParseException");
        assertThat(JsonPath.<Map<String, ?>>read(answer.body(), "$.details")).containsKey(flow.key() + ".bpmn");
        assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("java.lang");
        assertThat(versions()).isZero();
    }

    @Test
    void onlyFlowAdministratorsBringFlows() {
        for (var login : List.of("village1", "supervisor", "security")) {
            assertThat(deploy(login, "越权", both("问")).statusCode()).as(login).isEqualTo(403);
        }
        assertThat(versions()).isZero();
    }

    @Test
    void anEmptyRequestAndAFileOfAnotherKindAreRefusedClearly() {
        assertThat(deploy("flowadmin", "空", Map.of()).statusCode()).isEqualTo(400);
        var script = deploy("flowadmin", "脚本", Map.of("evil.groovy", "println 1"));
        assertThat(script.statusCode()).isEqualTo(400);
        assertThat(script.body()).contains(".bpmn");
    }

    private Map<String, String> both(String task) {
        return Map.of(flow.key() + ".bpmn", flow.process(task), "ask.form", flow.form("答"));
    }

    private FlowPackage stage() {
        return engine.packages().stream()
                .filter(each -> each.stage().equals(flow.key()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> deploy(String login, String name, Map<String, String> files) {
        var body = new StringBuilder(part("name=\"deployment-name\"", name))
                .append(part("name=\"deployment-source\"", "Camunda Modeler"));
        files.forEach(
                (file, content) -> body.append(part("name=\"" + file + "\"; filename=\"" + file + "\"", content)));
        body.append("--").append(EDGE).append("--").append(LINE);
        return http.as(login)
                .send(
                        "POST",
                        "/engine-rest/deployment/create",
                        "multipart/form-data; boundary=" + EDGE,
                        body.toString());
    }

    private static String part(String disposition, String content) {
        return "--" + EDGE + LINE + "Content-Disposition: form-data; " + disposition + LINE + LINE + content + LINE;
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow.key())
                .count();
    }
}
