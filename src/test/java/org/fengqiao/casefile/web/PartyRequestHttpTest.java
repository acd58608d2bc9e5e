package org.fengqiao.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.with;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A party finds something wrong in what is kept of it, or wants it gone; the clerk answers in one action. */
@HttpTest
class PartyRequestHttpTest {

    private static final String CORRECT = """
            {"party":0,"answer":"CORRECTED","field":"%s","value":"%s","proof":"居民户口簿"}""";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCaseWithWhatIsKnown() {
        number = driver.register("village1", Map.of());
        driver.submit(
                number,
                "user_prepareMediation",
                "village1",
                with(prepare(), Map.of("applicantIdNumber", "990100199001011234")));
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aNameIsPutRightAndWhatStoodThereStaysInTheAuditTrail() {
        var before = changes();

        assertThat(answer("township1", CORRECT.formatted("NAME", "陈大珊")).statusCode())
                .isEqualTo(204);

        assertThat(driver.file(number).parties().get(0).name()).isEqualTo("陈大珊");
        assertThat(driver.file(number).parties().get(0).phone()).isEqualTo("19900000001");
        assertThat(changes()).isGreaterThan(before);
        assertThat(http.as("village1").get("/api/disputes/" + number + "/case").body())
                .contains("陈大珊", "答复当事人更正", "更正哪一项", "姓名或名称", "居民户口簿");
        assertThat(http.as("township1")
                        .post("/api/disputes/search", "{\"name\":\"陈大珊\"}")
                        .body())
                .contains(number.code());
        assertThat(http.as("township1")
                        .post("/api/disputes/search", "{\"name\":\"陈大山\"}")
                        .body())
                .doesNotContain(number.code());
    }

    @Test
    void alsoAfterTheClose() {
        driver.end(number);

        assertThat(answer("county1", CORRECT.formatted("PHONE", "19900000077")).statusCode())
                .isEqualTo(204);

        assertThat(driver.file(number).parties().get(0).phone()).isEqualTo("19900000077");
        var view = http.as("township1").get("/api/disputes/" + number + "/case").body();
        assertThat(view).contains("更正当事人信息").doesNotContain("19900000077");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, ''",
        "NAME, <b>陈</b>",
        "NAME, 刘水生",
        "NAME, 陈大山",
        "ID_NUMBER, 990100199001011235",
        "ID_NUMBER, 990100201501011230",
        "PHONE, 一二三",
        "ADDRESS, 水\\u0000沟",
        "GUARDIAN, 陈老大"
    })
    void aValueIsCheckedAsInTheForm(String field, String value) {
        var refused = answer("township1", CORRECT.formatted(field, value));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"value\"");
        assertThat(driver.file(number).parties().get(0).name()).isEqualTo("陈大山");
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "RESTRICTED"})
    void aRefusalIsOnRecordWithItsReasonAndChangesNothing(String kind) {
        assertThat(answer("township1", "{\"party\":1,\"answer\":\"%s\"}".formatted(kind))
                        .body())
                .contains("\"field\":\"reason\"");

        var answer = answer("township1", """
                {"party":1,"answer":"%s","field":"NAME","value":"别人","reason":"档案保存期未满，依法保存。"}""".formatted(kind));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(driver.file(number).parties().get(1).name()).isEqualTo("刘水生");
        assertThat(http.as("township1").get("/api/disputes/" + number + "/case").body())
                .contains("乙方2", "档案保存期未满，依法保存。");
    }

    @Test
    void nobodyElseAnswersAndSomethingIsAsked() {
        for (var login : List.of("village1", "township2", "supervisor1", "supervisor")) {
            assertThat(answer(login, CORRECT.formatted("NAME", "陈大珊")).statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(answer("township3", CORRECT.formatted("NAME", "陈大珊")).statusCode())
                .isEqualTo(404);
        for (var body : Map.of(
                        "{}", "party",
                        "{\"party\":0}", "answer",
                        "{\"party\":0,\"answer\":\"CORRECTED\"}", "field",
                        "{\"party\":9,\"answer\":\"REFUSED\",\"reason\":\"没有此人。\"}", "party",
                        "{\"party\":0,\"answer\":\"CORRECTED\",\"field\":\"NAME\",\"value\":\"陈大珊\"}", "proof")
                .entrySet()) {
            var refused = answer("township1", body.getKey());
            assertThat(refused.statusCode()).as(body.getKey()).isEqualTo(422);
            assertThat(refused.body()).contains("\"field\":\"" + body.getValue() + "\"");
        }
        assertThat(driver.file(number).parties().get(0).name()).isEqualTo("陈大山");
    }

    private HttpResponse<String> answer(String login, String body) {
        return http.as(login).post("/api/disputes/" + number + "/party-requests", body);
    }

    private long changes() {
        return database.sql(
                        "select count(*) from audit_entry where action = 'CHANGED' and subject = ? and thing like '%arty%'")
                .param(number.code())
                .query(Long.class)
                .single();
    }

    private long requests() {
        return database.sql("select count(*) from submission where case_number = ? and element = 'partyRequest'")
                .param(number.code())
                .query(Long.class)
                .single();
    }
}
