package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A login is a row in PostgreSQL; whoever has copied its cookie has nothing when the login is over. */
@HttpTest
class SessionHttpTest {

    private static final String LOGIN = "testsession";
    private static final String PASSWORD = "Right-2026-Right";

    @Autowired
    private Http http;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void openAnAccount(@Autowired AccountDesk desk) {
        desk.open(new NewAccount(LOGIN, "试会话", "990100101", Set.of(Role.TOWNSHIP_CLERK), Set.of()), PASSWORD);
    }

    @Test
    void theCookieIsForTheServerOnlyAndNotForOtherSites() {
        var cookie = cookie(http.browser().logIn(LOGIN, PASSWORD));

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @Test
    void overHttpsEveryCookieOfTheLoginStaysThere(@Autowired MockMvc mvc) throws Exception {
        var cookies = mvc.perform(
                        post("/login").secure(true).param("username", LOGIN).param("password", PASSWORD))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeaders("Set-Cookie");

        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("FENGQIAO="))
                .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void behindAProxyThatSpeaksHttpsNoCookieTravelsInTheClear() {
        var proxied = http.browser().with("X-Forwarded-Proto", "https");
        var pages = List.of("/login", "/camunda/app/tasklist/default/", "/camunda/api/admin/auth/user/default");

        var cookies = pages.stream()
                .flatMap(page -> proxied.get(page).headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .anyMatch(cookie -> cookie.startsWith("FENGQIAO="))
                .allMatch(cookie -> cookie.contains("; Secure"))
                .noneMatch(cookie -> cookie.indexOf("; Secure") != cookie.lastIndexOf("; Secure"));
        assertThat(http.browser()
                        .with("X-Forwarded-Proto", "http, https")
                        .get("/camunda/api/admin/auth/user/default")
                        .headers()
                        .allValues("Set-Cookie"))
                .isNotEmpty()
                .noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void aLoginIsARowThatAnotherNodeFinds() {
        var stolen = thief(http.browser().logIn(LOGIN, PASSWORD));

        assertThat(rows()).isPositive();
        assertThat(stolen.get("/api/me").body()).contains(LOGIN);

        database.sql("delete from login_session where principal_name = ?")
                .param(LOGIN)
                .update();
        assertNothingOpens(stolen);
    }

    @Test
    void aSessionThatWasStolenOpensNothingAfterTheLogout() {
        for (var logout : new String[] {"/logout", "/camunda/api/admin/auth/user/default/logout"}) {
            var browser = http.browser();
            var stolen = thief(browser.logIn(LOGIN, PASSWORD));
            assertThat(stolen.get("/camunda/api/admin/auth/user/default").body())
                    .contains(LOGIN);

            browser.withToken().post(logout, "");

            assertNothingOpens(stolen);
        }
    }

    @Test
    void aNewPasswordEndsTheSessionsThatTheOldOneOpened() {
        var stolen = thief(http.browser().logIn(LOGIN, PASSWORD));

        desk.changePassword(LOGIN, PASSWORD);

        assertNothingOpens(stolen);
    }

    @Test
    void aSessionInWhichNobodyDoesAnythingEnds() {
        var browser = thief(http.browser().logIn(LOGIN, PASSWORD));
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);

        database.sql(
                        "update login_session set last_access_time = last_access_time - :idle, expiry_time = expiry_time - :idle where principal_name = :login")
                .param("idle", Duration.ofMinutes(31).toMillis())
                .param("login", LOGIN)
                .update();

        assertNothingOpens(browser);
    }

    @Test
    void theSessionFromBeforeTheLoginIsNotTheOneAfterIt() {
        var planted = http.browser().get("/camunda/api/admin/auth/user/default");
        var before = http.with("Cookie", pair(planted));

        var after = cookie(before.logIn(LOGIN, PASSWORD));

        assertThat(after).isNotEqualTo(cookie(planted));
        assertNothingOpens(before);
    }

    private void assertNothingOpens(Http thief) {
        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(thief.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(thief.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    /** Sends the cookie of somebody else's login. */
    private Http thief(HttpResponse<String> login) {
        return http.with("Cookie", pair(login));
    }

    private static String pair(HttpResponse<String> answer) {
        return cookie(answer).replaceFirst(";.*", "");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("FENGQIAO=") && !cookie.contains("Max-Age=0"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private long rows() {
        return database.sql("select count(*) from login_session where principal_name = ?")
                .param(LOGIN)
                .query(Long.class)
                .single();
    }
}
