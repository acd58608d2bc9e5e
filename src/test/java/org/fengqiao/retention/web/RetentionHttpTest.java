package org.fengqiao.retention.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditChain;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a closed file: by two people, when its time is over and nothing keeps it; people go, figures and chain stay. */
@EngineTest
class RetentionHttpTest {

    private static final String NAME = "欧阳保管";
    private static final String PHONE = "19955500123";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    @Autowired
    private AuditChain chain;

    private final List<CaseNumber> opened = new ArrayList<>();

    @AfterEach
    void end() {
        opened.forEach(driver::end);
    }

    @Test
    void aClosedFileHasItsClassAndLastDay() {
        var number = closed();

        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 30;
        assertThat(http.as("township1").get("/api/disputes/" + number + "/case").body())
                .contains("短期保管（30 年），至 " + year + "-12-31（县定：其他）");
        assertThat(http.as("supervisor").get("/api/retention").body()).contains("\"SHORT\"", "短期");
    }

    @Test
    void anOpenFileOrOneWhoseTimeIsNotOverIsKept() {
        var open = register();
        var kept = closed();

        assertRefused(propose(open), 409, "没有结案", "Only a closed file");
        assertRefused(propose(kept), 409, "还没有到期", "kept until");
        assertRefused(confirm("security", kept), 409, "还没有到期", "kept until");
        assertThat(keys.isDestroyed(open.code())).isFalse();
        assertThat(keys.isDestroyed(kept.code())).isFalse();
    }

    @Test
    void nobodyAnonymisesAlone() {
        var number = expired(closed());

        assertRefused(confirm("security", number), 409, "须先由县督导员提出", "proposed it yet");
        assertRefused(confirm("supervisor", number), 403, "安全管理员", "Security administrators");
        for (var login : List.of("security", "township1", "county1", "flowadmin", "auditor")) {
            assertThat(http.as(login)
                            .post("/api/retention/proposals", numbers(number))
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        database.sql("update case_retention set proposed_by = 'security', proposed_at = now() where case_number = ?")
                .param(number.code())
                .update();
        assertRefused(confirm("security", number), 409, "两个人", "does not confirm");
        assertThat(keys.isDestroyed(number.code())).isFalse();
    }

    @Test
    void afterTwoPeopleSaidSoThePeopleAreGoneAndTheFiguresStay() {
        var number = closed();
        http.as("village1").get("/api/disputes/" + number);
        var categories = count("select count(*) from case_file where category = '02' and ending = 'AGREEMENT'");
        expired(number);

        assertThat(http.as("supervisor").get("/api/retention/expired").body()).contains("\"" + number + "\"");
        assertThat(propose(number).statusCode()).isEqualTo(200);
        assertThat(http.as("security").get("/api/retention/expired").body())
                .contains("\"" + number + "\"", "\"proposedBy\":\"supervisor\"")
                .doesNotContain(NAME);
        var done = confirm("security", number);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(keys.isDestroyed(number.code())).isTrue();
        assertThat(http.as("township1").get("/api/disputes/" + number + "/case").body())
                .contains("（已匿名）", "已结案")
                .doesNotContain(NAME, PHONE, "199****0123", "排水沟", "院坝");
        assertThat(http.as("township1").get("/api/disputes/" + number).body())
                .contains("（已匿名）", "\"anonymisedAt\":\"2", "\"category\":\"02\"", "\"ending\":\"AGREEMENT\"")
                .doesNotContain(NAME);
        assertThat(http.as("township1")
                        .get("/api/disputes/" + number + "/history")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.as("township1")
                        .get("/api/disputes?size=200&standing=CLOSED")
                        .body())
                .contains("\"" + number + "\"", "\"anonymised\":true");
        assertThat(found(Map.of("name", NAME))).doesNotContain(number.code());
        assertThat(found(Map.of("phone", PHONE))).doesNotContain(number.code());
        assertThat(http.as("supervisor").get("/api/retention/expired").body()).doesNotContain("\"" + number + "\"");
        assertThat(count("select count(*) from case_file where category = '02' and ending = 'AGREEMENT'"))
                .isEqualTo(categories);
        assertThat(chain.verify().isWhole()).isTrue();
        assertThat(http.as("auditor")
                        .post("/api/audit/search", "{\"subject\": \"" + number + "\", \"action\": \"ANONYMISED\"}")
                        .body())
                .contains("\"by\":\"security\"", "class: 短期", "proposedBy: supervisor", "until: 2020-12-31");
    }

    @Test
    void whatNamesSomebodyUnsealedGoesToo() {
        var number = closed();
        database.sql("insert into declared_conflict (case_number, person_id, reason, declared_by, declared_at, tie)"
                        + " values (?, 'M1', '当事人欧阳保管是我表弟', 'village1', now(), 'OTHER')")
                .param(number.code())
                .update();
        database.sql("insert into entrustment (case_number, version, organ, letter_number, letter_on)"
                        + " values (?, 0, '青溪县公安局', '青公调〔2026〕77 号', current_date)")
                .param(number.code())
                .update();
        database.sql(
                        "insert into judicial_confirmation (version, case_number, round, effective_on, must_inform, applied_on,"
                                + " court, outcome, ended_on, ruling_number) values (0, ?, 9, current_date, false, current_date,"
                                + " '青溪县人民法院', 'CONFIRMED', current_date, '（2026）青01民特77号')")
                .param(number.code())
                .update();

        anonymise(expired(number));

        var left = List.of("party", "declared_conflict", "entrustment", "judicial_confirmation").stream()
                .map(table -> database.sql("select * from " + table + " where case_number = ?")
                        .param(number.code())
                        .query()
                        .listOfRows()
                        .toString())
                .toList();
        assertThat(left.get(0)).contains("name_hash=null", "id_number_hash=null", "phone_hash=null");
        assertThat(left.toString()).doesNotContain("表弟", "77 号", "77号").contains("青溪县公安局");
    }

    @Test
    void nothingOfAnAnonymisedFileIsChangedOrCopied() {
        var number = expired(closed());
        anonymise(number);

        var refusals = List.of(
                http.as("township1").post("/api/disputes/" + number + "/party-copy", "{\"party\": 0}"),
                http.as("township1").post("/api/disputes/" + number + "/unveil", """
                        {"party": 0, "field": "PHONE", "reason": "核对"}"""),
                http.as("township1").post("/api/disputes/" + number + "/void", "{\"reason\": \"登记有误\"}"),
                http.as("township1").post("/api/disputes/" + number + "/risk-reports", """
                        {"kind": "CRIMINAL", "seen": "扬言报复", "measures": "劝离"}"""),
                http.as("supervisor").post("/api/disputes/" + number + "/retention-hold", "{\"reason\": \"起诉了\"}"),
                propose(number),
                confirm("security", number));

        assertThat(refusals).allSatisfy(refused -> assertRefused(refused, 409, "匿名", "anonymised"));
    }

    @Test
    void aPendingComplaintKeepsTheFile() {
        var number = expired(closed());
        assertThat(propose(number).statusCode()).isEqualTo(200);

        assertThat(hold("township1", number, "", "当事人起诉了").statusCode()).isEqualTo(403);
        assertThat(hold("security", number, "", "").statusCode()).isEqualTo(422);
        assertThat(hold("security", number, "", "当事人起诉了").statusCode()).isEqualTo(200);
        assertRefused(hold("supervisor", number, "", "又投诉了"), 409, "已经暂缓", "held already");
        assertRefused(confirm("security", number), 409, "投诉或者诉讼", "pending");
        assertThat(http.as("supervisor").get("/api/retention/expired").body()).contains("投诉或者诉讼");
        assertThat(http.as("township1").get("/api/disputes/" + number + "/case").body())
                .contains("暂缓匿名");

        assertThat(hold("supervisor", number, "/lift", "案件已判决").statusCode()).isEqualTo(200);
        assertRefused(hold("supervisor", number, "/lift", "案件已判决"), 409, "没有暂缓", "not held");
        assertRefused(confirm("security", number), 409, "须先由县督导员提出", "proposed it yet");
        anonymise(number);
    }

    @Test
    void aFileStaysWhileOneThatWasMergedIntoItIsKept() {
        var number = closed();
        var twin = register();
        database.sql("insert into correction (case_number, kind, into_case, from_village, reason, mended_by, mended_at)"
                        + " values (?, 'MERGED', ?, '990100101201', ?, 'township1', now())")
                .params(twin.code(), number.code(), keys.seal(twin.code(), "重复登记"))
                .update();
        expired(number);

        assertRefused(propose(number), 409, "相关案件 " + twin, "still kept");
        driver.end(twin);
        database.sql("insert into case_retention (case_number, version, kept, years, closed_on, kept_until, basis)"
                        + " values (?, 0, 'SHORT', 30, '1990-01-01', '2020-12-31', '县定')")
                .param(twin.code())
                .update();
        anonymise(number);
        anonymise(twin);
    }

    @Test
    void whenOneOfSeveralMustStayNoneGoes() {
        var first = expired(closed());
        var second = closed();

        var refused = http.as("supervisor").post("/api/retention/proposals", """
                {"numbers": ["%s", "%s"]}""".formatted(first, second));

        assertRefused(refused, 409, second.code(), "kept until");
        assertRefused(confirm("security", first), 409, "须先由县督导员提出", "proposed it yet");
        assertThat(http.as("supervisor")
                        .post("/api/retention/proposals", "{\"numbers\": [\"x\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor").post("/api/retention/proposals", "{}").statusCode())
                .isEqualTo(422);
    }

    private CaseNumber register() {
        var answer = http.as("village1").post("/api/disputes", """
                {"category": "02", "village": "990100101201", "place": "院坝", "facts": "排水沟堵塞，第 %d 次", "parties": [
                  {"side": "APPLICANT", "name": "%s", "phone": "%s"},
                  {"side": "RESPONDENT", "name": "刘水生"}]}
                """.formatted(System.nanoTime(), NAME, PHONE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = CaseNumber.of(answer.body().replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1"));
        opened.add(number);
        return number;
    }

    private CaseNumber closed() {
        var number = register();
        driver.submit(
                number,
                "user_prepareMediation",
                "village1",
                with(prepare(), Map.of("applicantName", NAME, "applicantPhone", PHONE)));
        driver.submit(number, "user_holdSession", "village1", session());
        driver.submit(number, "user_recordOutcome", "village1", agreed("ORAL", true));
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.hasEnded(number)).isTrue();
        return number;
    }

    /** As if it had been closed thirty years ago. */
    private CaseNumber expired(CaseNumber number) {
        assertThat(database.sql("update case_retention set kept_until = '2020-12-31' where case_number = ?")
                        .param(number.code())
                        .update())
                .isOne();
        return number;
    }

    private void anonymise(CaseNumber number) {
        assertThat(propose(number).statusCode()).isEqualTo(200);
        var done = confirm("security", number);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private HttpResponse<String> propose(CaseNumber number) {
        return http.as("supervisor").post("/api/retention/proposals", numbers(number));
    }

    private HttpResponse<String> confirm(String login, CaseNumber number) {
        return http.as(login).post("/api/retention/anonymisations", numbers(number));
    }

    private HttpResponse<String> hold(String login, CaseNumber number, String end, String reason) {
        return http.as(login)
                .post("/api/disputes/" + number + "/retention-hold" + end, "{\"reason\": \"" + reason + "\"}");
    }

    private static String numbers(CaseNumber number) {
        return "{\"numbers\": [\"" + number + "\"]}";
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private String found(Map<String, String> wanted) {
        var json = wanted.entrySet().stream()
                .map(each -> "\"%s\": \"%s\"".formatted(each.getKey(), each.getValue()))
                .toList();
        return http.as("township1")
                .post("/api/disputes/search", "{" + String.join(", ", json) + "}")
                .body();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
