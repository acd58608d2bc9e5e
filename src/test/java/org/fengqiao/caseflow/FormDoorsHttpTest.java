package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.thirdParty;
import static org.fengqiao.testing.FormInputs.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseQuery;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doors that Tasklist uses, over HTTP: what a browser may post and what comes back. */
@EngineTest
class FormDoorsHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseRegister register;

    @Autowired
    SubmissionBook submissions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @ParameterizedTest
    @CsvSource({
        "category, 77",
        "village, 乌有村",
        "village, 990100102201",
        "applicantName, ''",
        "respondentName, 陈大山",
        "appliedOn, 2199-01-01",
        "source, RUMOUR",
        "settledOnTheSpot, yes"
    })
    void aBadStartFormIsAnsweredWithTheReasonAndOpensNothing(String field, String value) {
        var before = cases();

        var answer = start(Map.of(field, value));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("[\\u4e00-\\u9fff]").doesNotContain("org.fengqiao");
        assertThat(cases()).isEqualTo(before);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike("%null%")
                        .count())
                .isZero();
    }

    @Test
    void allThatIsWrongWithAStartFormIsToldAtOnceAlsoWhereThePlaceIs() {
        var wrong = Map.<String, Object>of(
                "respondentName", "陈大山",
                "applicantIdNumber", "990100199001011235",
                "respondentIdNumber", "33068119",
                "facts", " ",
                "appliedTime", "9点",
                "settledOnTheSpot", "yes");
        var fields = List.of(
                "applicantIdNumber",
                "respondentIdNumber",
                "facts",
                "appliedTime",
                "agreementContent",
                "performedAtOnce",
                "bothPresent",
                "rightsNoticeGiven");

        var answer = start(wrong);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactlyElementsOf(fields);

        var elsewhere = start(with(wrong, Map.of("village", "乌有村")));
        assertThat(JsonPath.<List<String>>read(elsewhere.body(), "$.errors[*].field"))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("village"), fields.stream()).toList());
    }

    @Test
    void aTextWithANulOrWithoutEndIsRefused() {
        assertThat(start(Map.of("facts", "水\u0000沟")).statusCode()).isEqualTo(400);
        assertThat(start(Map.of("facts", "字".repeat(100_000))).statusCode()).isEqualTo(400);
    }

    @Test
    void aFormSentTwiceIsTakenOnce() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();

        var first = submit("village1", task, prepare());
        var second = submit("village1", task, prepare());

        assertThat(first.statusCode()).as(first.body()).isLessThan(300);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("这件任务已经办完");
        assertThat(submissions.of(number)).hasSize(2);
    }

    @Test
    void badFieldsLeaveTheTaskWhereItIs() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();

        var answer = submit("village1", task, with(prepare(), Map.of("applicantIdNumber", "990100199001011235")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("甲方身份证号校验位", "Applicant: The check digit")
                .contains("\"errors\":[{\"field\":\"applicantIdNumber\"");
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(submissions.of(number)).hasSize(1);
    }

    /** Sent as Tasklist sends it, whole. */
    @Test
    void aDateOfATaskIsNotSetByHandAndTheReasonIsSaid() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();
        var village = http.inBrowserOf("village1");
        var address = "/camunda/api/engine/engine/default/task/" + task;

        var whole =
                village.put(address, village.get(address).body().replaceFirst("\"due\":\"[^\"]*\"", "\"due\":null"));
        var crooked = village.put(address, "{\"due\":null,\"isAssignee\":true}");

        assertThat(List.of(whole, crooked)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 403);
            assertThat(answer.body()).contains("期限由系统按工作日计算");
        });
    }

    @Test
    void aFurtherPartyIsFilledInAndIsNobodyWhoStandsThereAlready() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();

        var blank = submit("village1", task, with(prepare(), Map.of("furtherParties", "1", "peopleInvolved", 3)));
        var twin = submit(
                "village1",
                task,
                with(
                        with(prepare(), thirdParty("王五")),
                        Map.of(
                                "furtherOneIdNumber", "990100199001011234",
                                "respondentIdNumber", "990100199001011234")));

        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("furtherOneSide", "其他当事人一");
        assertThat(twin.statusCode()).isEqualTo(400);
        assertThat(twin.body()).contains("furtherOneIdNumber", "同一人不能既是乙方又是第三人");
        assertThat(driver.file(number).partiesInOrder()).hasSize(2);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
    }

    @Test
    void aTaskIsCompletedByItsFormOnlyAndByItsPeopleOnly() {
        number = driver.register("village1", Map.of());
        var task = driver.task(number, "user_prepareMediation").getId();

        var complete = http.as("village1").post("/engine-rest/task/" + task + "/complete", "{}");
        var stranger = submit("village2", task, prepare());

        assertThat(complete.statusCode()).isEqualTo(403);
        assertThat(stranger.statusCode()).isBetween(400, 404);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
    }

    @Test
    @Proves(value = "R29", at = "CaseTaskFormHandler")
    void whatIsPostedNeverReachesTheEngine() {
        number = driver.register("village1", Map.of("applicantName", "欧阳测试甲", "facts", "甲乙两家因地界测试乙争执。"));
        var task = driver.task(number, "user_prepareMediation").getId();

        submit(
                "village1",
                task,
                with(with(prepare(), thirdParty("王测试丁")), Map.of("outcome", "AGREED", "applicantAddress", "测试丙路一号")));

        var instance = driver.task(number, "user_holdSession").getProcessInstanceId();
        assertThat(runtime.getVariables(instance))
                .doesNotContainKeys("applicantAddress", "facts")
                .doesNotContainEntry("outcome", "AGREED");
        for (var column : textColumns()) {
            var found = jdbc.sql("select count(*) from " + column.get("table_name") + " where "
                            + column.get("column_name") + " like any (array['%欧阳测试甲%', '%测试乙%', '%测试丙%', '%测试丁%'])")
                    .query(Long.class)
                    .single();
            assertThat(found).as("%s", column).isZero();
        }
    }

    @Test
    void onlyWhatTheFormAsksIsKept() {
        number = driver.register("village1", Map.of("note", "多余的一栏", "initiator", "village2"));
        var task = driver.task(number, "user_prepareMediation").getId();

        var answer = submit("village1", task, with(prepare(), Map.of("outcome", "AGREED", "caseParties", "甲 与 乙")));

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        assertThat(submissions.of(number)).hasSize(2).allSatisfy(kept -> assertThat(kept.fields())
                .isNotEmpty()
                .doesNotContainKeys("note", "initiator", "outcome", "caseParties"));
    }

    private List<Map<String, Object>> textColumns() {
        var columns = jdbc.sql("select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name like 'act\\_%'"
                        + " and data_type in ('character varying', 'text')")
                .query()
                .listOfRows();
        assertThat(columns).hasSizeGreaterThan(100);
        return columns;
    }

    private long cases() {
        var all = new CaseScope(java.util.Set.of("990100101", "990100102"), true, "", java.util.Set.of(), false);
        return register.find(
                        new CaseQuery(all, null, null, null, null, null, null, null),
                        new org.fengqiao.shared.Paging(0, 1))
                .getTotalElements();
    }

    private HttpResponse<String> start(Map<String, Object> replaced) {
        var fields = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "applicantName", "陈大山",
                "respondentName", "刘水生",
                "facts", "排水沟堵塞，院墙进水。",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        fields.putAll(replaced);
        return http.as("village1")
                .post("/engine-rest/process-definition/key/disputeLifecycle/submit-form", variables(fields));
    }

    private HttpResponse<String> submit(String login, String task, Map<String, ?> fields) {
        return http.as(login).post("/engine-rest/task/" + task + "/submit-form", variables(fields));
    }

    private static String variables(Map<String, ?> fields) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> values.put(name, Map.of("value", value)));
        try {
            return JSON.writeValueAsString(Map.of("variables", values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
