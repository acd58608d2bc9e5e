package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.AccountStore;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong passwords make an account wait, and then lock it; a changed password counts at once. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class AccountLockHttpTest {

    private static final String LOGIN = "testlock";
    private static final String RIGHT = "Right-2026-Right";

    @Autowired
    private Http http;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AccountStore store;

    @BeforeAll
    static void openAnAccount(@Autowired AccountDesk desk) {
        desk.open(new NewAccount(LOGIN, "试锁", "990100101", Set.of(Role.TOWNSHIP_CLERK), Set.of()), RIGHT);
    }

    @AfterEach
    void setTheClockRight() {
        ClockUtil.reset();
        desk.changePassword(LOGIN, RIGHT);
    }

    @Test
    void afterAWrongPasswordTheRightOneWaits() {
        assertThat(status("wrong")).isEqualTo(401);
        assertThat(status(RIGHT)).isEqualTo(401);

        laterBy(Duration.ofSeconds(4));
        assertThat(status(RIGHT)).isEqualTo(200);
    }

    @Test
    void tenWrongPasswordsLockTheAccountUntilSomebodyUnlocksIt() {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(store.passwordMatches(LOGIN, "wrong")).isFalse();
            laterBy(Duration.ofMinutes(2));
        }
        laterBy(Duration.ofDays(1));
        assertThat(status(RIGHT)).isEqualTo(401);

        desk.unlock(LOGIN);
        assertThat(status(RIGHT)).isEqualTo(200);
    }

    @Test
    void aThousandWrongPasswordsOpenNothingAndLeaveNoPasswordInTheLog(CapturedOutput log) {
        for (int tries = 0; tries < 1_000; tries++) {
            assertThat(status("guess-number-" + tries)).isEqualTo(401);
            laterBy(Duration.ofSeconds(61));
        }
        assertThat(status(RIGHT)).isEqualTo(401);
        assertThat(log.getAll()).contains("登录被拒绝：" + LOGIN).doesNotContain("guess-number", RIGHT);

        desk.unlock(LOGIN);
        assertThat(status(RIGHT)).isEqualTo(200);
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsSuchAnAccount(CapturedOutput log) {
        var wrong = http.as(LOGIN, "wrong").get("/api/me");
        var locked = http.as(LOGIN, RIGHT).get("/api/me");
        var unknown = http.as("secret-typed-in-the-wrong-field", "wrong").get("/api/me");

        assertThat(List.of(locked.statusCode(), unknown.statusCode())).containsOnly(wrong.statusCode());
        assertThat(List.of(locked.body(), unknown.body())).containsOnly(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
        assertThat(log.getAll()).contains("无此账号").doesNotContain("secret-typed");
    }

    @Test
    void aHashOfTheEnginesOlderKindIsMadeAnewAtTheNextLogin(@Autowired JdbcClient database) {
        var older = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(RIGHT);
        database.sql("update act_id_user set pwd_ = ?, salt_ = '' where id_ = ?")
                .params(older, LOGIN)
                .update();

        assertThat(status(RIGHT)).isEqualTo(200);

        assertThat(database.sql("select pwd_ from act_id_user where id_ = ?")
                        .param(LOGIN)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(status(RIGHT)).isEqualTo(200);
    }

    @Test
    void thePageThatChangesPasswordsIsNoWayToGuessThem(CapturedOutput log) {
        for (int tries = 0; tries < 10; tries++) {
            var answer = http.browser()
                    .form(
                            "/password",
                            "username",
                            LOGIN,
                            "password",
                            "guessed-word",
                            "newPassword",
                            "Another-word-2026",
                            "again",
                            "Another-word-2026");
            assertThat(answer.statusCode()).isEqualTo(422);
            laterBy(Duration.ofMinutes(2));
        }

        assertThat(status(RIGHT)).isEqualTo(401);
        assertThat(log.getAll()).contains("修改密码被拒绝").doesNotContain("guessed-word", "Another-word");
    }

    @Test
    void aNewPasswordOpensALockedAccountAndIsTheNewOne() {
        assertThat(status("wrong")).isEqualTo(401);

        desk.changePassword(LOGIN, "Other-2026-Other");

        assertThat(status("Other-2026-Other")).isEqualTo(200);
    }

    @Test
    void aPasswordThatWasRightJustNowIsForgottenWhenItChanges() {
        assertThat(status(RIGHT)).isEqualTo(200);

        desk.changePassword(LOGIN, "Other-2026-Other");

        assertThat(status("Other-2026-Other")).isEqualTo(200);
        assertThat(status(RIGHT)).isEqualTo(401);
    }

    private int status(String password) {
        return http.as(LOGIN, password).get("/api/me").statusCode();
    }

    private static void laterBy(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }
}
