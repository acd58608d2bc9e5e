package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.outcome;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The history of an instance, running or closed, and the times of its elements. */
@HttpTest
class FlowRunsHttpTest {

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.resetClock();
        driver.end(number);
    }

    @Test
    void aStageThatIsOverKeepsItsStepsFlowsOperationsAndJobs() {
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));

        var run = history("supervisor1", instance("onSiteMediation"));

        assertThat(run.<String>read("$.state")).isEqualTo("已完成");
        assertThat(run.<String>read("$.ended")).isNotNull();
        assertThat(run.<List<String>>read("$.steps[?(@.kind=='人工任务')].name"))
                .containsSubsequence("做好调解准备", "开展调解", "登记调解结果");
        assertThat(run.<List<String>>read("$.steps[?(@.name=='登记调解结果')].who")).containsExactly("何秀兰");
        assertThat(run.<List<String>>read("$.operations[?(@.element=='登记调解结果')].what.chinese"))
                .contains("提交");
        assertThat(run.<List<String>>read("$.variables[*].name")).isNotEmpty();
        assertThat(run.<List<String>>read("$.jobs[*].kind")).contains("定时");
        assertThat(run.<List<String>>read("$.jobs[*].kindEnglish")).contains("Timer");
        assertThat(run.<List<String>>read("$.jobs[*].name.chinese"))
                .isNotEmpty()
                .noneMatch(name -> name.matches("\\w+"));
        assertThat(run.<List<String>>read("$.operations[*].property.chinese"))
                .contains("删除")
                .noneMatch(property -> property.matches("\\w+"));
        assertThat(run.<List<String>>read("$.operations[?(@.property.english=='Deleted')].after.chinese"))
                .contains("是");
        assertThat(run.<List<String>>read("$.flows")).isNotEmpty();
    }

    @Test
    void aHistoryNamesItsCaseAsPapersDoAndItsFlowInBothLanguages() {
        number = walk.inTheVillage();

        var run = history("supervisor1", instance("onSiteMediation"));
        var official = driver.file(number).officialNumber();

        assertThat(run.<String>read("$.official")).isEqualTo(official);
        assertThat(run.<String>read("$.nameEnglish")).isEqualTo("On-site mediation");
        assertThat(http.as("village2")
                        .post(
                                "/api/disputes/official-numbers",
                                "{\"numbers\":[\"%s\",\"none\",null]}".formatted(number))
                        .body())
                .isEqualTo("[{\"number\":\"%s\",\"official\":\"%s\"}]".formatted(number, official));
    }

    @Test
    void theStagesThatWerePassedAndThoseThatWereSkippedAreToldApart() {
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));

        var way = JsonPath.parse(
                http.as("supervisor1").get("/api/disputes/" + number + "/case").body());

        assertThat(way.<List<String>>read("$.way[?(@.reached==true)].process"))
                .containsExactly("onSiteMediation", "ledgerEntry");
    }

    @Test
    void outOfADecisionOnlyTheFlowThatWasTakenIsTold() {
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));

        var life = history("supervisor", instance("disputeLifecycle"));
        var stage = history("supervisor", instance("onSiteMediation"));

        assertThat(stage.<List<String>>read("$.flows"))
                .contains("flow_notAgreed")
                .doesNotContain("flow_agreed", "flow_anotherSession");
        assertThat(life.<List<String>>read("$.steps[?(@.kind=='子流程调用' && @.called)].called"))
                .contains(instance("onSiteMediation"));
    }

    @Test
    void forAnotherTownshipThereIsNoSuchHistory() {
        number = walk.inTheVillage();
        var instance = instance("onSiteMediation");

        for (var login : List.of("supervisor2", "township3", "village2", "flowadmin")) {
            var answer = http.as(login).get("/api/process-instances/" + instance + "/history");
            assertThat(answer.statusCode()).as(login).isEqualTo(404);
            assertThat(answer.body()).contains("没有这个流程实例");
        }
        assertThat(http.as("supervisor2")
                        .get("/api/disputes/" + number + "/process-instances")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.as("supervisor")
                        .get("/api/process-instances/nothing/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTimeIsCountedOnlyWithinThePeriodAndInTheReadersTownships() {
        var before = finished("supervisor1", "user_prepareMediation", "2020-01-01", "2099-12-31");
        var others = finished("supervisor2", "user_prepareMediation", "2020-01-01", "2099-12-31");

        number = walk.inTheVillage();
        walk.villageSession(number);

        assertThat(finished("supervisor1", "user_prepareMediation", "2020-01-01", "2099-12-31"))
                .isEqualTo(before + 1);
        assertThat(finished("supervisor2", "user_prepareMediation", "2020-01-01", "2099-12-31"))
                .isEqualTo(others);
        assertThat(finished("supervisor1", "user_prepareMediation", "2001-01-01", "2001-12-31"))
                .isZero();
        assertThat(JsonPath.<List<Integer>>read(
                        times("supervisor1", "2001-01-01", "2001-12-31"),
                        "$.elements[?(@.element=='user_recordOutcome')].waiting"))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting).isPositive());
    }

    @Test
    void aTaskPastItsDateIsOverdue() {
        var before = overdue();
        number = walk.inTheVillage();
        assertThat(overdue()).isEqualTo(before);

        driver.moveClockBy(30);

        assertThat(overdue()).isGreaterThan(before);
    }

    @Test
    void badPeriodsAndOtherPeopleAreRefusedInWords() {
        assertThat(http.as("supervisor1").get(path("2026-02-01", "2026-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor1").get(path("2026-02-01", "2026-01-01")).body())
                .contains("结束日期不能早于开始日期");
        assertThat(http.as("supervisor1").get(path("gestern", "2026-01-01")).statusCode())
                .isEqualTo(400);
        assertThat(http.as("village1").get(path("2026-01-01", "2026-02-01")).statusCode())
                .isEqualTo(403);
        assertThat(http.as("village1").get(path("2026-01-01", "2026-02-01")).body())
                .contains("督导员");
    }

    private long overdue() {
        var body = times("supervisor1", "2020-01-01", "2099-12-31");
        return JsonPath.<List<Integer>>read(body, "$.elements[?(@.element=='user_prepareMediation')].overdue").stream()
                .mapToInt(each -> each)
                .sum();
    }

    private int finished(String login, String element, String from, String to) {
        return JsonPath.<List<Integer>>read(
                        times(login, from, to), "$.elements[?(@.element=='" + element + "')].finished")
                .stream()
                .mapToInt(each -> each)
                .sum();
    }

    private String times(String login, String from, String to) {
        var answer = http.as(login).get(path(from, to));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String path(String from, String to) {
        return "/api/process-definitions/onSiteMediation/times?from=" + from + "&to=" + to;
    }

    private DocumentContext history(String login, String instance) {
        var answer = http.as(login).get("/api/process-instances/" + instance + "/history");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("陈大山");
        return JsonPath.parse(answer.body());
    }

    private String instance(String process) {
        var answer = http.as("supervisor").get("/api/disputes/" + number + "/process-instances");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.<List<String>>read(answer.body(), "$[?(@.process=='" + process + "')].instance")
                .get(0);
    }
}
