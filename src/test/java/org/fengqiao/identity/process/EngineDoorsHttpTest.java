package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Over HTTP, by the engine's own REST and by the web applications', nobody moves a token past the case file. */
@HttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineDoorsHttpTest {

    private static final String TOWNSHIP = "990100101";

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
    void startATrial() {
        trial = Trial.start(repository, runtime, tasks, management, TOWNSHIP);
    }

    @AfterAll
    void endIt() {
        repository.deleteDeployment(trial.deployment(), true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a task goes on by its form only
            POST   | /task/{task}/complete                       | {}
            POST   | /task/{task}/resolve                        | {}
            POST   | /task/{task}/delegate                       | {"userId":"village1"}
            POST   | /task/{task}/bpmnError                      | {"errorCode":"x"}
            POST   | /task/{task}/bpmnEscalation                 | {"escalationCode":"x"}
            POST   | /task/create                                | {"id":"standalone","name":"x"}
            PUT    | /task/{task}                                | {"name":"x"}
            DELETE | /task/{task}                                |
            # variables are written by Java
            PUT    | /task/{task}/variables/outcome              | {"value":"AGREED","type":"String"}
            PUT    | /task/{task}/localVariables/outcome         | {"value":"AGREED","type":"String"}
            POST   | /task/{task}/variables                      | {"modifications":{"outcome":{"value":"AGREED"}}}
            DELETE | /task/{task}/variables/outcome              |
            PUT    | /process-instance/{instance}/variables/x    | {"value":"y","type":"String"}
            POST   | /process-instance/{instance}/variables      | {"modifications":{"x":{"value":"y"}}}
            DELETE | /process-instance/{instance}/variables/x    |
            POST   | /process-instance/variables-async           | {"processInstanceIds":["{instance}"],"variables":{"x":{"value":"y"}}}
            PUT    | /execution/{instance}/localVariables/x      | {"value":"y","type":"String"}
            # a running case
            DELETE | /process-instance/{instance}                |
            POST   | /process-instance/delete                    | {"processInstanceIds":["{instance}"]}
            POST   | /process-instance/{instance}/modification   | {"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /process-instance/{instance}/modification-async | {"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /modification/execute                       | {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /modification/executeAsync                  | {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /process-definition/{definition}/restart    | {"processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /process-definition/{definition}/restart-async | {"processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            POST   | /migration/generate                         | {"sourceProcessDefinitionId":"{definition}","targetProcessDefinitionId":"{definition}"}
            POST   | /message                                    | {"messageName":"followUpCheck.broughtForward","processInstanceId":"{instance}"}
            POST   | /message                                    | {"messageName":"followUpCheck.broughtForward","all":true}
            POST   | /process-instance/message-async             | {"messageName":"followUpCheck.broughtForward","processInstanceIds":["{instance}"]}
            POST   | /execution/{instance}/messageSubscriptions/followUpCheck.broughtForward/trigger | {}
            POST   | /execution/{instance}/signal                | {}
            POST   | /signal                                     | {"name":"x"}
            POST   | /condition                                  | {"variables":{"x":{"value":"y"}}}
            PUT    | /process-instance/{instance}/comment        | {"id":"x","message":"x"}
            # starts
            POST   | /process-definition/{definition}/start      | {}
            POST   | /process-definition/key/doorTrial/tenant-id/990100101/start | {}
            # suspend and activate
            PUT    | /process-instance/{instance}/suspended      | {"suspended":true}
            PUT    | /process-instance/suspended                 | {"processInstanceIds":["{instance}"],"suspended":true}
            POST   | /process-instance/suspended-async           | {"processInstanceIds":["{instance}"],"suspended":true}
            PUT    | /process-definition/{definition}/suspended  | {"suspended":true}
            PUT    | /process-definition/suspended               | {"processDefinitionKey":"doorTrial","suspended":true}
            PUT    | /job/{job}/suspended                        | {"suspended":true}
            PUT    | /job-definition/{jobDefinition}/suspended   | {"suspended":true}
            PUT    | /job/{job}/priority                         | {"priority":1}
            DELETE | /job/{job}                                  |
            # deployments, definitions, history
            DELETE | /deployment/{deployment}                    |
            POST   | /deployment/{deployment}/redeploy           | {}
            DELETE | /process-definition/{definition}            |
            DELETE | /process-definition/key/doorTrial/tenant-id/990100101 |
            PUT    | /process-definition/{definition}/history-time-to-live | {"historyTimeToLive":1}
            DELETE | /history/process-instance/{instance}        |
            POST   | /history/process-instance/delete            | {"historicProcessInstanceIds":["{instance}"]}
            DELETE | /history/process-instance/{instance}/variable-instances |
            POST   | /history/process-instance/set-removal-time  | {"historicProcessInstanceIds":["{instance}"],"clearedRemovalTime":true}
            POST   | /history/cleanup                            | {}
            # external tasks, incidents
            POST   | /external-task/fetchAndLock                 | {"workerId":"x","maxTasks":1,"topics":[{"topicName":"t","lockDuration":1000}]}
            POST   | /execution/{instance}/create-incident       | {"incidentType":"x","configuration":"y"}
            # rights and filters
            POST   | /authorization/create                       | {"type":1,"permissions":["ALL"],"userId":"village1","resourceType":8,"resourceId":"*"}
            POST   | /filter/create                              | {"resourceType":"Task","name":"x","query":{}}
            """)
    void nobodyGoesPastTheCaseFile(String method, String path, String body) {
        var answers = Stream.of("village1", "supervisor", "flowadmin")
                .map(person -> send(http.as(person), "/engine-rest" + path, method, body))
                .toList();

        // who may not even see the thing is told that it does not exist
        assertThat(answers).allMatch(answer -> isShut(answer) || isHidden(answer));
        assertThat(answers).anyMatch(EngineDoorsHttpTest::isShut);
        trial.assertUntouched();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /task/{task}/complete                     | {}
            DELETE | /process-instance/{instance}              |
            PUT    | /process-instance/{instance}/suspended    | {"suspended":true}
            POST   | /process-instance/{instance}/modification | {"instructions":[{"type":"startBeforeActivity","activityId":"user_trial"}]}
            PUT    | /process-instance/{instance}/variables/x  | {"value":"y","type":"String"}
            DELETE | /deployment/{deployment}                  |
            """)
    void theWebApplicationsWayInIsShutAsWell(String method, String path, String body) {
        var cockpit = http.inBrowserOf("flowadmin");

        assertShut(send(cockpit, "/camunda/api/engine/engine/default" + path, method, body));

        trial.assertUntouched();
    }

    @Test
    void theRefusalIsToldInBothLanguages() {
        var answer = http.as("supervisor").delete("/engine-rest/process-instance/" + trial.instance());

        assertThat(answer.body())
                .contains("此操作已关闭：案件只能通过本系统的表单和页面办理")
                .contains("This is closed to everybody: a case moves only by its forms and pages")
                .contains("DeleteProcessInstanceCmd");
    }

    @Test
    void onlyFlowAdministratorsDeployAndOnlyFlows() {
        var body = """
                --cut\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                x\r
                --cut\r
                Content-Disposition: form-data; name="data"; filename="x.bpmn"\r
                \r
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"/>\r
                --cut--\r
                """;
        var deployments = repository.createDeploymentQuery().count();

        var path = "/engine-rest/deployment/create";
        var type = "multipart/form-data; boundary=cut";
        assertThat(http.as("supervisor").send("POST", path, type, body).statusCode())
                .isEqualTo(403);
        assertThat(http.as("flowadmin").send("POST", path, type, body).statusCode())
                .as("what is no flow")
                .isEqualTo(400);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    /** The engine's REST answers every failure of this call with words of its own. */
    @Test
    void nobodyCommentsInTheEngine() {
        var answer = http.as("village1")
                .post("/engine-rest/task/" + trial.task() + "/comment/create", "{\"message\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        trial.assertUntouched();
    }

    @Test
    void queriesAreOpen() {
        var supervisor = http.as("supervisor");

        assertThat(supervisor
                        .get("/engine-rest/process-instance/" + trial.instance())
                        .statusCode())
                .isEqualTo(200);
        assertThat(supervisor
                        .get("/engine-rest/task?processInstanceId=" + trial.instance())
                        .body())
                .contains(trial.task());
        assertThat(supervisor
                        .get("/engine-rest/process-definition/" + trial.definition() + "/xml")
                        .statusCode())
                .isEqualTo(200);
        assertThat(supervisor
                        .get("/engine-rest/history/activity-instance?processInstanceId=" + trial.instance())
                        .body())
                .contains("user_trial");
    }

    @Test
    void countsOverAllTownshipsAreForTheCountyOnly() {
        var path = "/engine-rest/history/process-definition/" + trial.definition() + "/statistics";

        assertThat(http.as("supervisor").get(path).statusCode()).isEqualTo(200);
        assertShut(http.as("supervisor1").get(path));
    }

    private HttpResponse<String> send(Http sender, String path, String method, String body) {
        return body == null
                ? sender.delete(trial.fill(path))
                : sender.method(method, trial.fill(path), trial.fill(body));
    }

    private static void assertShut(HttpResponse<String> answer) {
        assertThat(answer).as(answer.body()).matches(EngineDoorsHttpTest::isShut);
    }

    private static boolean isShut(HttpResponse<String> answer) {
        return answer.statusCode() == 403 && answer.body().contains("此操作已关闭");
    }

    private static boolean isHidden(HttpResponse<String> answer) {
        return answer.statusCode() == 404;
    }
}
