package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has the ids of another township's case gets no further with them: in addresses, filters, expressions and forms. */
@HttpTest
class ForeignTownshipHttpTest {

    private static final List<String> NEIGHBOURS = List.of("village2", "township3", "supervisor2");

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private String task = "";
    private String instance = "";

    @BeforeEach
    void aCaseOfTaoyuan() {
        number = driver.register("village1", Map.of());
        var open = driver.task(number, "user_prepareMediation");
        task = open.getId();
        instance = open.getProcessInstanceId();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/{task}",
                "/engine-rest/task/{task}/form",
                "/engine-rest/task/{task}/deployed-form",
                "/engine-rest/task/{task}/form-variables",
                "/engine-rest/task/{task}/variables",
                "/engine-rest/task/{task}/identity-links",
                "/engine-rest/process-instance/{instance}",
                "/engine-rest/process-instance/{instance}/activity-instances",
                "/engine-rest/process-instance/{instance}/variables",
                "/engine-rest/history/process-instance/{instance}",
                "/camunda/api/engine/engine/default/task/{task}",
                "/camunda/api/engine/engine/default/task/{task}/form-variables",
                "/camunda/api/engine/engine/default/process-instance/{instance}",
                "/api/tasks/{task}/case",
                "/api/process-instances/{instance}/case"
            })
    void anIdInTheAddressOpensNothing(String path) {
        for (var login : NEIGHBOURS) {
            var answer = path.startsWith("/camunda")
                    ? http.inBrowserOf(login).get(filled(path))
                    : http.as(login).get(filled(path));

            assertThat(answer.statusCode()).as(login + " " + answer.body()).isIn(400, 403, 404, 500);
            assertNothingTold(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim",
                "unclaim",
                "submit-form",
                "complete",
                "resolve",
                "assignee",
                "delegate",
                "comment/create"
            })
    void anIdInTheAddressChangesNothing(String what) {
        for (var login : NEIGHBOURS) {
            var answer =
                    http.as(login).post("/engine-rest/task/" + task + "/" + what, "{\"userId\":\"" + login + "\"}");

            assertThat(answer.statusCode()).as(login + answer.body()).isGreaterThanOrEqualTo(400);
            assertNothingTold(answer);
        }
        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"tenantIdIn\":[\"990100101\"]}",
                "{\"withoutTenantId\":true}",
                "{\"assignee\":\"village1\"}",
                "{\"assigneeExpression\":\"${'village1'}\"}",
                "{\"assigneeExpression\":\"${authorizationService.createAuthorizationQuery().list()}\"}",
                "{\"candidateGroupExpression\":\"${'C990100101201'}\",\"includeAssignedTasks\":true}",
                "{\"processInstanceBusinessKeyExpression\":\"${'{number}'}\"}",
                "{\"processInstanceBusinessKey\":\"{number}\"}",
                "{\"nameLikeExpression\":\"${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}\"}",
                "{\"processVariables\":[{\"name\":\"mediator\",\"operator\":\"eq\",\"value\":\"village1\"}]}",
                "{\"processVariables\":[{\"name\":\"mediator\",\"operator\":\"eq\",\"value\":\"${'village1'}\"}]}",
                "{\"orQueries\":[{\"tenantIdIn\":[\"990100101\"],\"withoutTenantId\":true}]}",
                "{\"taskIdIn\":[\"{task}\"]}"
            })
    void noQueryAndNoExpressionReachesAnotherTownship(String query) {
        for (var login : NEIGHBOURS) {
            var asked = filled(query);
            assertNothingTold(http.as(login).post("/engine-rest/task", asked));
            assertNothingTold(http.as(login).post("/engine-rest/task/count", asked), "{\"count\":1}");
            for (var filter : filters(login)) {
                var listed = http.as(login).post("/engine-rest/filter/" + filter + "/list", asked);
                assertThat(listed.statusCode()).as(listed.body()).isNotEqualTo(500);
                assertNothingTold(listed);
            }
            assertNothingTold(http.as(login).post("/engine-rest/process-instance", """
                    {"businessKey":"%s","tenantIdIn":["990100101"]}""".formatted(number)));
            assertNothingTold(http.as(login).post("/engine-rest/history/task", """
                    {"processInstanceBusinessKey":"%s","tenantIdIn":["990100101"]}""".formatted(number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{\"assigneeExpression\":\"${'village1'}\"}"})
    void nobodyStoresAFilterOfTheirOwn(String query) {
        var before = database.sql("select count(*) from act_ru_filter")
                .query(Long.class)
                .single();
        for (var login : List.of("village2", "township3", "supervisor2", "flowadmin", "security")) {
            var body = query.startsWith("{") ? query : "{\"name\":\"" + query + "\"}";
            var answer = http.as(login).post("/engine-rest/filter/create", """
                    {"resourceType":"Task","name":"全部任务","query":%s,"properties":{"variables":"${1+1}"}}""".formatted(body));
            assertThat(answer.statusCode()).as(login + answer.body()).isIn(400, 403);
        }
        assertThat(database.sql("select count(*) from act_ru_filter")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void nobodyStartsACaseInAnotherTownship() {
        var before =
                database.sql("select count(*) from case_file").query(Long.class).single();

        for (var login : List.of("village2", "township3")) {
            var form = http.as(login).post("/engine-rest/process-definition/key/disputeLifecycle/submit-form", """
                    {"variables":{"village":{"value":"990100101201"},"category":{"value":"02"},"source":{"value":"APPLICATION"},
                     "applicantName":{"value":"陈大山"},"respondentName":{"value":"刘水生"},"settledOnTheSpot":{"value":"no"},
                     "facts":{"value":"排水沟堵塞，院墙进水。"}}}""");
            assertThat(form.statusCode()).as(form.body()).isEqualTo(400);
            assertThat(form.body()).containsPattern("\\p{IsHan}");
            var rest = http.as(login).post("/api/disputes", """
                    {"category":"02","village":"990100101201","facts":"排水沟堵塞，院墙进水。","parties":[
                     {"side":"APPLICANT","name":"陈大山"},{"side":"RESPONDENT","name":"刘水生"}]}""");
            assertThat(rest.statusCode()).as(rest.body()).isIn(403, 422);
            var plain = http.as(login).post("/engine-rest/process-definition/key/disputeLifecycle/start", """
                    {"businessKey":"X","variables":{"tenant":{"value":"990100101"}}}""");
            assertThat(plain.statusCode()).isEqualTo(403);
        }

        assertThat(database.sql("select count(*) from case_file")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private List<String> filters(String login) {
        var all = http.as(login).get("/engine-rest/filter").body();
        return Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void assertNothingTold(HttpResponse<String> answer, String... more) {
        assertThat(answer.body()).doesNotContain("\"id\":\"" + task, instance + "\",", "陈大山", "prepareMediationForm");
        for (var each : more) {
            assertThat(answer.body()).isNotEqualTo(each);
        }
    }

    private String filled(String text) {
        return text.replace("{task}", task).replace("{instance}", instance).replace("{number}", number.code());
    }
}
