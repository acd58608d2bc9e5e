package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Set;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong passwords make an account wait, and then lock it; a changed password counts at once. */
@HttpTest
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
