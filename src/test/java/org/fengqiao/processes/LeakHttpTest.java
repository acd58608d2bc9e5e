package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FormInputs;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two hundred marked people come in through the start form and over REST; their cases are walked, some to their end. Then
 * every column of every table, and all that was logged, is searched for the marks. Nothing is found anywhere: in the
 * engine's tables because nothing gets there, in the case file's because it is sealed.
 */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class LeakHttpTest {

    private static final int PEOPLE = 200;

    /**
     * What every mark begins with: names and texts, telephones, identity numbers. Long enough that no sealed text holds one by
     * chance. All people are invented.
     */
    private static final List<String> MARKS = List.of("BJ7QXW92", "1770010", "99010019800101");

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

    private final List<CaseNumber> opened = new ArrayList<>();

    @AfterEach
    void end() {
        opened.forEach(driver::end);
    }

    @Test
    void nothingOfTwoHundredPeopleIsReadableAnywhere(CapturedOutput console) {
        for (var person = 0; person < PEOPLE; person++) {
            opened.add(person % 2 == 0 ? byForm(person) : overRest(person));
        }
        for (var person = 0; person < PEOPLE; person++) {
            toTheEnd(opened.get(person), person);
        }

        assertThat(columns("text", "character varying", "jsonb", "json"))
                .hasSizeGreaterThan(300)
                .allSatisfy(column -> {
                    for (var mark : MARKS) {
                        assertThat(rows(column, "%s::text like '%%" + mark + "%%'"))
                                .as(column + " " + mark)
                                .isZero();
                    }
                });
        assertThat(columns("bytea")).hasSizeGreaterThan(3).allSatisfy(column -> {
            for (var mark : MARKS) {
                assertThat(rows(column, "position(convert_to('" + mark + "', 'UTF8') in %s) > 0"))
                        .as(column + " " + mark)
                        .isZero();
            }
        });
        assertThat(MARKS).noneMatch(console.getAll()::contains);
        assertThat(database.sql("select count(*) from party where case_number = :number")
                        .param("number", opened.get(0).code())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(driver.file(opened.get(0)).parties().get(0).name()).contains("BJ7QXW92");
    }

    private CaseNumber byForm(int person) {
        return driver.register(
                "village1",
                Map.of(
                        "applicantName", name("甲", person),
                        "respondentName", name("乙", person),
                        "place", text("地点", person),
                        "facts", text("争水", person)));
    }

    private CaseNumber overRest(int person) {
        var answer = http.as("village1").post("/api/disputes", """
                {"category": "02", "village": "990100101201", "place": "%s", "facts": "%s", "parties": [
                  {"side": "APPLICANT", "name": "%s", "idNumber": "%s", "phone": "%s", "address": "%s"},
                  {"side": "RESPONDENT", "name": "%s", "agent": "%s"}]}
                """.formatted(
                        text("地点", person),
                        text("争水", person),
                        name("甲", person),
                        idNumber(person),
                        phone(person),
                        text("住址", person),
                        name("乙", person),
                        name("代", person)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return CaseNumber.of(answer.body().replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1"));
    }

    private void toTheEnd(CaseNumber number, int person) {
        driver.submit(
                number,
                "user_prepareMediation",
                "village1",
                with(
                        prepare(),
                        Map.of(
                                "applicantIdNumber", idNumber(person),
                                "applicantPhone", phone(person),
                                "applicantAddress", text("住址", person),
                                "respondentAgent", name("代", person))));
        driver.submit(
                number,
                "user_holdSession",
                "village1",
                with(
                        session(),
                        Map.of(
                                "place", text("会场", person),
                                "present", name("甲", person) + "、" + name("乙", person),
                                "notes", text("陈述", person) + phone(person))));
        driver.submit(
                number,
                "user_recordOutcome",
                "village1",
                with(agreed("ORAL", true), Map.of("agreementContent", text("约定", person) + idNumber(person))));
        walk.bringFollowUpForward(number);
        driver.submit(
                number,
                "user_visitParties",
                "township1",
                with(FormInputs.visit("NONE"), Map.of("finding", text("回访", person) + phone(person))));
        http.as("township1").get("/api/disputes/" + number + "/case");
    }

    private static String name(String kind, int person) {
        return kind + "BJ7QXW92%03d".formatted(person);
    }

    private static String text(String what, int person) {
        return what + "涉及BJ7QXW92%03d的事".formatted(person);
    }

    private static String phone(int person) {
        return "1770010%04d".formatted(person);
    }

    private static String idNumber(int person) {
        var digits = "99010019800101%03d".formatted(person);
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private List<String> columns(String... types) {
        return database.sql("select quote_ident(table_name) || '.' || quote_ident(column_name)"
                        + " from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in (:types)"
                        + " order by 1")
                .param("types", List.of(types))
                .query(String.class)
                .list();
    }

    private long rows(String column, String condition) {
        var table = column.substring(0, column.indexOf('.'));
        return database.sql("select count(*) from " + table + " where " + condition.formatted(column))
                .query(Long.class)
                .single();
    }
}
