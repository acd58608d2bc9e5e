package org.fengqiao.sensitive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A minor's covered numbers need a responsible person's word first; an adult's need a reason. All people are invented. */
@EngineTest
class MinorNumbersHttpTest {

    private static final String PHONE = "19966600321";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private KeyRing keys;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void register() {
        var answer = http.as("village1").post("/api/disputes", """
                {"category": "06", "village": "990100101201", "facts": "打闹受伤，第 %d 次", "parties": [
                  {"side": "APPLICANT", "name": "钱小小", "phone": "%s", "guardian": "钱大"},
                  {"side": "RESPONDENT", "name": "刘水生", "phone": "19966600999"}]}
                """.formatted(System.nanoTime(), PHONE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        number = CaseNumber.of(answer.body().replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1"));
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void withoutAnApprovalAMinorsNumberStaysCoveredAndAnAdultsOpens() {
        var refused = unveil("village1", 0);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("未成年人", "须先申请").doesNotContain(PHONE);
        assertThat(trail()).isZero();
        assertThat(unveil("village1", 1).statusCode()).isEqualTo(200);
    }

    @Test
    void anApprovalOfMarksOpensNoNumberAndOneOfNumbersDoes() {
        approve("MARKS");
        assertThat(unveil("village1", 0).statusCode()).isEqualTo(409);

        approve("MINOR_NUMBERS");
        var opened = unveil("village1", 0);

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains(PHONE);
        assertThat(unveil("township1", 0).statusCode()).isEqualTo(409);
        assertThat(database.sql("select details from audit_entry where subject = ? and action = 'UNVEILED'")
                        .param(number.code())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(details ->
                        assertThat(keys.open(details).text()).contains("\"approvedBy\":\"supervisor1\"", "联系监护人"));
    }

    private void approve(String subject) {
        var asked = http.as("village1").post("/api/disputes/" + number + "/approvals", """
                {"party": 0, "subject": "%s", "reason": "联系监护人"}""".formatted(subject));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        var id = asked.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
        var decided = http.as("supervisor1").post("/api/approvals/" + id, "{\"granted\": true, \"reason\": \"调解需要\"}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private HttpResponse<String> unveil(String login, int party) {
        return http.as(login).post("/api/disputes/" + number + "/unveil", """
                {"party": %d, "field": "PHONE", "reason": "联系监护人"}""".formatted(party));
    }

    private long trail() {
        return database.sql("select count(*) from audit_entry where subject = ? and action = 'UNVEILED'")
                .param(number.code())
                .query(Long.class)
                .single();
    }
}
