package org.fengqiao.sensitive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Special marks: set by few, shown to nobody, opened with a reason and another person's word for a day, and gone in the end. */
@EngineTest
class MarksHttpTest {

    /** Nothing that is sealed holds it by chance. */
    private static final String GROUND = "MK7QXW92号决定书";

    private static final List<String> EVERYBODY = List.of(
            "village1", "township1", "township2", "county1", "supervisor1", "supervisor", "auditor", "security");

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    private CaseNumber number;

    @BeforeEach
    void register() {
        number = driver.register("village1", Map.of("applicantName", "孙标记"));
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aMarkOpensForTheAskerAfterAnotherPersonsWordAndEachLookIsOnRecord() {
        assertThat(mark("township1", "DRUG_TREATMENT", 30).statusCode()).isEqualTo(200);
        assertClosed("village1");
        assertClosed("township1");

        var asked = ask("village1", "MARKS");
        assertClosed("village1");
        assertThat(http.as("township1").get("/api/approvals").body())
                .contains("\"id\":" + id(asked), "甲方1", "安排背靠背调解", "village1")
                .doesNotContain("孙标记");
        assertThat(decide("township1", asked, true).statusCode()).isEqualTo(200);

        var opened = look("village1");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains("戒毒", GROUND, "孙标记");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertClosed("township1");
        assertThat(http.as("village1").get("/api/approvals/mine").body())
                .contains("\"id\":" + id(asked), "\"granted\":true", "\"decidedBy\":\"township1\"");
        assertThat(trail("UNVEILED"))
                .singleElement()
                .asString()
                .contains("village1", "特殊情况", "\"approvedBy\":\"township1\"")
                .doesNotContain("戒毒", GROUND);
    }

    @Test
    void theApprovalIsOverAfterADay() {
        mark("township1", "HEALTH", 30);
        var asked = ask("village1", "MARKS");
        decide("supervisor1", asked, true);
        assertThat(look("village1").statusCode()).isEqualTo(200);
        assertThat(database.sql("select extract(epoch from valid_until - decided_at) from approval where id = ?")
                        .param(Long.parseLong(id(asked)))
                        .query(Long.class)
                        .single())
                .isEqualTo(24 * 3600);

        database.sql("update approval set valid_until = now() - interval '1 second' where id = ?")
                .param(Long.parseLong(id(asked)))
                .update();

        assertClosed("village1");
    }

    @Test
    void itIsDecidedOnceByAResponsiblePersonWhoIsNotTheAsker() {
        var asked = ask("township1", "MARKS");

        assertRefused(decide("township1", asked, true), 409, "本人的申请", "for himself");
        for (var login : List.of("village1", "township2", "county1")) {
            assertThat(decide(login, asked, true).statusCode()).as(login).isEqualTo(403);
        }
        for (var login : List.of("township3", "supervisor2", "security", "auditor")) {
            assertThat(decide(login, asked, true).statusCode()).as(login).isEqualTo(404);
        }
        assertThat(http.as("supervisor1").get("/api/approvals").body()).contains("\"id\":" + id(asked));
        assertThat(http.as("supervisor2").get("/api/approvals").body()).doesNotContain("\"id\":" + id(asked));
        assertRefused(
                http.as("supervisor1").post("/api/approvals/" + id(asked), "{\"granted\": true}"), 422, "批准或者不批准的理由");
        assertThat(decide("supervisor1", asked, false).statusCode()).isEqualTo(200);
        assertRefused(decide("supervisor", asked, true), 409, "已经有人办理", "decided already");
        assertClosed("township1");
    }

    @Test
    void whoIsNotAtWorkOnItAsksForNothingAndNobodyAsksTwice() {
        ask("village1", "MARKS");

        assertRefused(askFor("village1", "MARKS", "再看一次"), 409, "已经申请过", "waits");
        assertRefused(askFor("township1", "MARKS", ""), 422, "申请理由");
        assertThat(askFor("supervisor1", "MARKS", "看看情况").statusCode()).isEqualTo(403);
        assertThat(askFor("village2", "MARKS", "看看情况").statusCode()).isEqualTo(404);
        assertThat(http.as("village1")
                        .post("/api/disputes/" + number + "/approvals", "{\"reason\": \"看看情况\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("village1")
                        .post("/api/disputes/" + number + "/approvals", """
                        {"party": 9, "subject": "MARKS", "reason": "看看情况"}""")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyClerksAndTheDispatcherMarkAndAMarkNeedsAGroundAndAnEnd() {
        assertThat(mark("village1", "HEALTH", 30).statusCode()).isEqualTo(403);
        assertThat(mark("supervisor", "HEALTH", 30).statusCode()).isEqualTo(403);
        assertThat(mark("township3", "HEALTH", 30).statusCode()).isEqualTo(404);
        assertRefused(mark("township1", "HEALTH", 367), 422, "最长一年");
        assertRefused(mark("township1", "HEALTH", -1), 422, "最长一年");
        assertRefused(http.as("township1").post("/api/disputes/" + number + "/special-marks", """
                        {"party": 0, "kind": "HEALTH", "ground": "住院"}"""), 422, "到期日");
        assertRefused(
                http.as("township1").post("/api/disputes/" + number + "/special-marks", "{\"party\": 0}"), 422, "类别");
        assertThat(rows()).isZero();
        assertThat(mark("county1", "HEALTH", 30).statusCode()).isEqualTo(200);
    }

    @Test
    void settingAgainRenewsAndLiftingTellsNothing() {
        mark("township1", "RELEASED", 30);
        mark("county1", "RELEASED", 300);
        assertThat(rows()).isOne();

        var nothing = lift("township1", "HEALTH");
        var lifted = lift("township1", "RELEASED");

        assertThat(nothing.body()).isEqualTo(lifted.body());
        assertThat(lift("village1", "RELEASED").statusCode()).isEqualTo(403);
        assertThat(rows()).isZero();
        decide("supervisor1", ask("village1", "MARKS"), true);
        assertThat(look("village1").body()).contains("没有特殊情况", "\"marks\":[]");
    }

    @Test
    void nobodySeesThatThereIsOne() {
        var without = everythingThatIsShown();
        mark("township1", "DRUG_TREATMENT", 30);
        ask("village1", "MARKS");

        assertThat(everythingThatIsShown())
                .hasSameSizeAs(without)
                .noneMatch(each -> each.contains(GROUND) || each.contains("DRUG") || each.contains("SpecialMark"));
        for (var column : columns("text", "character varying", "jsonb", "json")) {
            for (var mark : List.of("MK7QXW92", "DRUG_TREATMENT", "戒毒")) {
                assertThat(found(column, "%s::text like '%%" + mark + "%%'"))
                        .as(column + " " + mark)
                        .satisfiesAnyOf(count -> assertThat(count).isZero(), count -> assertThat(column)
                                .startsWith("act_re_"));
            }
        }
        for (var column : columns("bytea")) {
            assertThat(found(column, "position(convert_to('MK7QXW92', 'UTF8') in %s) > 0"))
                    .as(column)
                    .isZero();
        }
        assertThat(database.sql("select details from audit_entry where thing like 'SpecialMark#%' and subject = ?")
                        .param(number.code())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(details -> assertThat(keys.open(details).text())
                        .contains("expiresOn")
                        .doesNotContain("DRUG", "MK7QXW92"));
    }

    /** Pages, lists, exports, searches and copies of this case, for everybody; an offer is the same with and without a mark. */
    private List<String> everythingThatIsShown() {
        var shown = new ArrayList<String>();
        for (var login : EVERYBODY) {
            var me = http.as(login);
            for (var path : List.of("", "/case", "/history", "/party-notices", "/risk-reports", "/clock")) {
                shown.add(withoutOffers(me.get("/api/disputes/" + number + path).body()));
            }
            shown.add(me.get("/api/disputes?size=200").body());
            shown.add(me.get("/api/ledger").body());
            shown.add(me.get("/api/notices").body());
            shown.add(me.post("/api/disputes/search", "{\"name\": \"孙标记\"}").body());
            shown.add(me.post("/api/ledger/search", "{}").body());
            shown.add(me.post("/api/disputes/" + number + "/party-copy", "{\"party\": 0}")
                    .body());
        }
        return shown;
    }

    private static String withoutOffers(String body) {
        return body.replaceFirst("\"actions\":.*", "");
    }

    private void assertClosed(String login) {
        assertRefused(look(login), 409, "须先申请", "approve");
    }

    private HttpResponse<String> mark(String login, String kind, int days) {
        return http.as(login).post("/api/disputes/" + number + "/special-marks", """
                {"party": 0, "kind": "%s", "ground": "%s", "expiresOn": "%s"}
                """.formatted(
                        kind, GROUND, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days)));
    }

    private HttpResponse<String> lift(String login, String kind) {
        return http.as(login).post("/api/disputes/" + number + "/special-marks/lift", """
                {"party": 0, "kind": "%s", "reason": "期满"}""".formatted(kind));
    }

    private HttpResponse<String> look(String login) {
        return http.as(login).post("/api/disputes/" + number + "/special-marks/open", "{\"party\": 0}");
    }

    private HttpResponse<String> ask(String login, String subject) {
        var asked = askFor(login, subject, "安排背靠背调解");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        return asked;
    }

    private HttpResponse<String> askFor(String login, String subject, String reason) {
        return http.as(login).post("/api/disputes/" + number + "/approvals", """
                {"party": 0, "subject": "%s", "reason": "%s"}""".formatted(subject, reason));
    }

    private HttpResponse<String> decide(String login, HttpResponse<String> asked, boolean granted) {
        return http.as(login).post("/api/approvals/" + id(asked), """
                {"granted": %s, "reason": "调解需要"}""".formatted(granted));
    }

    private static String id(HttpResponse<String> asked) {
        return asked.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private List<String> trail(String action) {
        return database.sql("select actor, details from audit_entry where subject = ? and action = ?")
                .params(number.code(), action)
                .query((row, unused) -> row.getString("actor")
                        + keys.open(row.getString("details")).text())
                .list();
    }

    private long rows() {
        return database.sql("select count(*) from special_mark where case_number = ?")
                .param(number.code())
                .query(Long.class)
                .single();
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

    private long found(String column, String condition) {
        var table = column.substring(0, column.indexOf('.'));
        return database.sql("select count(*) from " + table + " where " + condition.formatted(column))
                .query(Long.class)
                .single();
    }
}
