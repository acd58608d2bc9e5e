package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.Drawn;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Through the door that Camunda Modeler takes: all or nothing, and an answer that Modeler can show. */
@HttpTest
class FlowGateHttpTest {

    private static final String EDGE = "gate-edge";
    private static final String END = "\r\n";

    @Autowired
    private Http http;

    @Autowired
    private RepositoryService repository;

    private long before;

    @BeforeEach
    void count() {
        before = deployments();
    }

    @AfterEach
    void takeTheTrialAway() {
        EngineDoor.inside(
                () -> repository.createProcessDefinitionQuery().processDefinitionKey("trialMediation").list().stream()
                        .map(each -> each.getDeploymentId())
                        .distinct()
                        .forEach(each -> repository.deleteDeployment(each, true)));
    }

    @Test
    void aSoundFlowIsTaken() {
        var answer = deploy(files());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(deployments()).isGreaterThan(before);
    }

    @Test
    void oneFaultRefusesAllAndIsToldAtItsElement() {
        var files = files();
        files.compute("trial-mediation.bpmn", (name, model) -> String.valueOf(model)
                .replace("${proposeMediatorDelegate}", "${dataSource}"));
        files.compute("ask-trial.form", (name, form) -> String.valueOf(form)
                .replace("\"text\", \"id\"", "\"filepicker\", \"id\""));

        var answer = deploy(files);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(deployments()).isEqualTo(before);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("ParseException");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.details.*.errors[*].mainElementId"))
                .containsExactlyInAnyOrder("service_propose", "Field_head");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.details.*.errors[*].message"))
                .allSatisfy(
                        words -> assertThat(words).containsPattern("\\p{IsHan}").containsPattern("[a-z]{4}"));
        assertNoInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><d>&f;</d>",
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"",
                "PK\u0003\u0004",
                "{}",
                "words"
            })
    void whateverComesIsAnsweredWithFindingsAndNothingOfTheInside(String content) {
        var answer = deploy(Map.of("trial-mediation.bpmn", content));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\\p{IsHan}").doesNotContain("root:");
        assertThat(deployments()).isEqualTo(before);
        assertNoInside(answer);
    }

    private static void assertNoInside(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("\\tat ", "org.fengqiao", "org.camunda.bpm.engine.impl", "java.lang");
    }

    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("trial-mediation.bpmn", Drawn.of(CorpusCase.resource("base/trial-mediation.bpmn")));
        files.put("ask-trial.form", CorpusCase.resource("base/ask-trial.form"));
        return files;
    }

    private HttpResponse<String> deploy(Map<String, String> files) {
        var body = new StringBuilder(part("name=\"deployment-name\"", "试"));
        files.forEach(
                (file, content) -> body.append(part("name=\"" + file + "\"; filename=\"" + file + "\"", content)));
        body.append("--").append(EDGE).append("--").append(END);
        return http.as("flowadmin")
                .send(
                        "POST",
                        "/engine-rest/deployment/create",
                        "multipart/form-data; boundary=" + EDGE,
                        body.toString());
    }

    private static String part(String disposition, String content) {
        return "--" + EDGE + END + "Content-Disposition: form-data; " + disposition + END + END + content + END;
    }

    private long deployments() {
        return EngineDoor.inside(() -> repository.createDeploymentQuery().count());
    }
}
