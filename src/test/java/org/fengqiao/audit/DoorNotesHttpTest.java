package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The auditor sees who came in, who was not let in, and who tried a door that is not his; never what was typed. */
@EngineTest
class DoorNotesHttpTest {

    private static final String TYPED = "陈大山13800009999";

    @Autowired
    private Http http;

    @Autowired
    private DoorNotes notes;

    @Autowired
    private JdbcClient database;

    private String login;

    @BeforeEach
    void open() {
        login = "doors" + System.nanoTime();
        var opened = http.as("security").post("/api/accounts", """
                {"login": "%s", "displayName": "门口测试（虚构）", "unit": "990100101201", "roles": ["mediator"],
                 "committees": ["C990100101201"]}
                """.formatted(login));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }

    @Test
    void aLoginIsOnRecord() {
        http.inBrowserOf("village1");

        assertThat(found("village1", "LOGGED_IN")).contains("\"subject\":\"login\"", "登录");
    }

    @Test
    void aFailedLoginIsUnderTheAccountAndAnUnknownNameIsNotKept() {
        assertThat(http.browser().logIn(login, "wrong").statusCode()).isEqualTo(401);
        assertThat(http.browser().logIn(TYPED, SampleAccounts.PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(http.as(TYPED, "wrong").get("/api/me").statusCode()).isEqualTo(401);

        assertThat(found(login, "LOGIN_FAILED")).contains("\"subject\":\"login\"");
        assertThat(found("unknown", "LOGIN_FAILED")).contains("\"subject\":\"login\"");
        assertThat(database.sql("select count(*) from audit_entry where actor like '%陈大山%' or subject like '%陈大山%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aLockedAccountIsOnRecord() {
        database.sql("update act_id_user set attempts_ = 9, lock_exp_time_ = null where id_ = ?")
                .param(login)
                .update();

        http.browser().logIn(login, "wrong");

        assertThat(found(login, "LOCKED_OUT")).contains("账号锁定");
    }

    @Test
    void aGuessOnThePasswordPageIsOnRecordToo() {
        http.browser()
                .form(
                        "/password",
                        "username",
                        login,
                        "password",
                        "wrong",
                        "newPassword",
                        "Qinghe-2026-new!",
                        "again",
                        "Qinghe-2026-new!");

        assertThat(found(login, "LOGIN_FAILED")).contains("\"subject\":\"login\"");
    }

    @Test
    void whoTriesADoorThatIsNotHisIsOnRecordOnceForAMinute() {
        var before = entries("POST /api/retention/proposals");
        for (var times = 0; times < 50; times++) {
            assertThat(http.as("registrar1")
                            .post("/api/retention/proposals", "{}")
                            .statusCode())
                    .isEqualTo(403);
        }

        assertThat(found("registrar1", "REFUSED")).contains("POST /api/retention/proposals");
        assertThat(entries("POST /api/retention/proposals") - before)
                .as("none, when another test has knocked there within the minute")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void ofAnAddressThatSomebodyMadeUpOnlyItsBeginningIsKept() {
        var refused = http.inBrowserOf("village1").withoutToken().post("/api/disputes/QX-2026-00001/void", "{}");
        assertThat(refused.statusCode()).isIn(401, 403);
        var madeUp = http.as("registrar1").with("Sec-Fetch-Site", "cross-site").post("/api/zhangsan13800009999", "{}");
        assertThat(madeUp.statusCode()).isEqualTo(403);

        notes.write();
        assertThat(entries("/api")).isPositive();
        assertThat(entries("%13800009999%")).isZero();
    }

    private String found(String by, String action) {
        notes.write();
        HttpResponse<String> answer = http.as("auditor").post("/api/audit/search", """
                {"by": "%s", "action": "%s"}""".formatted(by, action));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(by + " " + action).contains("\"by\":\"" + by + "\"");
        return answer.body();
    }

    private long entries(String subject) {
        return database.sql("select count(*) from audit_entry where subject like ? and actor = 'registrar1'")
                .param(subject)
                .query(Long.class)
                .single();
    }
}
