package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.bouncycastle.util.encoders.Hex;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SecondFactorDesk;
import org.fengqiao.identity.SecondFactorHolders;
import org.fengqiao.testing.Authenticator;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code of the telephone after the password: of whoever has enrolled, at every door. */
@HttpTest
class SecondFactorHttpTest {

    private static final String LOGIN = "testfactor";
    private static final String PASSWORD = "Right-2026-Right";
    private static final Pattern RECOVERY_CODE = Pattern.compile("<li><kbd>([a-z2-9-]+)</kbd>");

    @Autowired
    private Http http;

    @Autowired
    private Clock clock;

    @Autowired
    private SecondFactorDesk desk;

    @Autowired
    private SecondFactorHolders holders;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void openAnAccount(@Autowired AccountDesk desk) {
        desk.open(new NewAccount(LOGIN, "试两步", "990100101", Set.of(Role.TOWNSHIP_SUPERVISOR), Set.of()), PASSWORD);
    }

    @AfterEach
    void takeTheFactorAway() {
        ClockUtil.reset();
        desk.remove(LOGIN);
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesVoid() {
        var enrolled = enrol();
        var old = enrolled.recoveryCodes();
        laterBy(Duration.ofSeconds(61));
        var browser = loggedIn();
        browser.form("/second-factor", "code", enrolled.telephone().code(clock.instant()));
        assertThat(browser.get("/second-factor").body()).contains("recovery-codes");

        laterBy(Duration.ofSeconds(61));
        var wrongPassword = browser.form(
                "/second-factor/recovery-codes",
                "password",
                "wrong",
                "code",
                enrolled.telephone().code(clock.instant()));
        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        laterBy(Duration.ofSeconds(61));
        var wrongCode = browser.form(
                "/second-factor/recovery-codes",
                "password",
                PASSWORD,
                "code",
                enrolled.telephone().wrongCode(clock.instant()));
        assertThat(wrongCode.statusCode()).isEqualTo(422);
        assertThat(desk.recoveryCodesLeft(LOGIN)).isEqualTo(10);

        laterBy(Duration.ofSeconds(61));
        var renewed = browser.form(
                "/second-factor/recovery-codes",
                "password",
                PASSWORD,
                "code",
                enrolled.telephone().code(clock.instant()));

        assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(200);
        var fresh = RECOVERY_CODE
                .matcher(renewed.body())
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(desk.recoveryCodesLeft(LOGIN)).isEqualTo(10);
        laterBy(Duration.ofSeconds(61));
        assertThat(desk.check(LOGIN, old.get(0))).isFalse();
        laterBy(Duration.ofSeconds(61));
        assertThat(desk.check(LOGIN, fresh.get(0))).isTrue();
        assertThat(location(
                        http.browser().form("/second-factor/recovery-codes", "password", PASSWORD, "code", "000000")))
                .contains("/login");
    }

    @Test
    void thePasswordAloneOpensNothing() {
        var telephone = enrol().telephone();
        var browser = http.browser();

        var answer = browser.form("/login", "username", LOGIN, "password", PASSWORD, "to", "/cases");

        assertThat(location(answer)).endsWith("/second-factor");
        assertThat(browser.get("/second-factor").body())
                .contains("name=\"code\"")
                .doesNotContain("id=\"secret\"");
        assertNobodyIsLoggedIn(browser);

        laterBy(Duration.ofSeconds(31));
        var entered = browser.form("/second-factor", "code", telephone.code(clock.instant()));
        assertThat(location(entered)).endsWith("/cases");
        assertThat(browser.get("/api/me").body()).contains(LOGIN);
        assertThat(browser.get("/camunda/api/engine/engine/default/process-definition")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCodeIsGoodOnce() {
        var telephone = enrol().telephone();
        assertThat(attempt(telephone.code(clock.instant())))
                .as("the code that enrolled it")
                .isEqualTo(401);

        laterBy(Duration.ofSeconds(61));
        var code = telephone.code(clock.instant());
        assertThat(attempt(code)).isEqualTo(303);
        assertThat(attempt(code)).isEqualTo(401);
    }

    @Test
    void aCodeOfFiveMinutesAgoIsTooOld() {
        var telephone = enrol().telephone();
        var old = telephone.code(clock.instant().plusSeconds(60));

        laterBy(Duration.ofMinutes(6));

        assertThat(attempt(old)).isEqualTo(401);
    }

    @Test
    void wrongCodesWaitAndTenOfThemLockWhateverPasswordsAreGivenInBetween() {
        var telephone = enrol().telephone();
        for (int tries = 0; tries < 10; tries++) {
            laterBy(Duration.ofSeconds(61));
            assertThat(attempt(telephone.wrongCode(clock.instant()))).isEqualTo(401);
            assertThat(attempt(telephone.code(clock.instant())))
                    .as("the right one, at once")
                    .isEqualTo(401);
        }
        laterBy(Duration.ofDays(1));
        assertThat(attempt(telephone.code(clock.instant()))).isEqualTo(401);

        desk.unlock(LOGIN);
        assertThat(attempt(telephone.code(clock.instant()))).isEqualTo(303);
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
        var codes = enrol().recoveryCodes();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(attempt(codes.get(3))).isEqualTo(303);
        assertThat(attempt(codes.get(3))).isEqualTo(401);
        laterBy(Duration.ofSeconds(4));
        assertThat(attempt(codes.get(7))).isEqualTo(303);
        assertThat(desk.recoveryCodesLeft(LOGIN)).isEqualTo(8);
    }

    @Test
    void neitherTheSecretNorARecoveryCodeStandsInTheDatabase() {
        var enrolled = enrol();

        var rows = database.sql("select encode(sealed_secret, 'hex') from second_factor where login = :login"
                        + " union all select code_hash from recovery_code where login = :login"
                        + " union all select encode(attribute_bytes, 'hex') from login_session_attributes")
                .param("login", LOGIN)
                .query(String.class)
                .list();

        var secret = Hex.toHexString(Base32.decode(enrolled.secret()));
        assertThat(rows).hasSizeGreaterThan(10).noneMatch(row -> row.contains(secret));
        enrolled.recoveryCodes().forEach(code -> assertThat(rows).doesNotContain(code));
    }

    @Test
    void aWrongFirstCodeEnrolsNothing() {
        var browser = loggedIn();
        var telephone = Authenticator.enrolling(browser.get("/second-factor").body());

        var answer = browser.form("/second-factor", "code", telephone.wrongCode(clock.instant()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("验证码不对", "The code is wrong");
        assertThat(holders.contain(LOGIN)).isFalse();
        assertThat(Authenticator.enrolling(answer.body()).code(clock.instant()))
                .as("the same secret, so that nobody scans twice")
                .isEqualTo(telephone.code(clock.instant()));
    }

    @Test
    void aProgramNeedsATokenAndNotThePassword() {
        var token = token();
        assertThat(http.as(LOGIN, PASSWORD).get("/api/me").statusCode()).isEqualTo(200);

        enrol();

        for (var path : List.of("/api/me", "/engine-rest/task")) {
            var answer = http.as(LOGIN, PASSWORD).get(path);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("个人令牌", "personal token");
            assertThat(http.as(LOGIN, token).get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoHasNotGivenThePasswordIsAskedForIt() {
        var telephone = enrol().telephone();
        laterBy(Duration.ofSeconds(31));
        var stranger = http.browser();

        assertThat(location(stranger.get("/second-factor"))).contains("/login");
        assertThat(location(stranger.form("/second-factor", "code", telephone.code(clock.instant()))))
                .endsWith("/login");
        assertNobodyIsLoggedIn(stranger);
    }

    @Test
    void anotherSitesPageCannotSendTheCode() {
        var telephone = enrol().telephone();
        laterBy(Duration.ofSeconds(31));
        var browser = http.browser();
        browser.logIn(LOGIN, PASSWORD);

        browser.with("Sec-Fetch-Site", "cross-site").form("/second-factor", "code", telephone.code(clock.instant()));

        assertNobodyIsLoggedIn(browser);
    }

    private Enrolled enrol() {
        var browser = loggedIn();
        var page = browser.get("/second-factor").body();
        assertThat(page).contains("<svg class=\"qr\"");
        var telephone = Authenticator.enrolling(page);
        var codes = browser.form("/second-factor", "code", telephone.code(clock.instant()));
        assertThat(codes.statusCode()).as(codes.body()).isEqualTo(200);
        assertThat(browser.get("/api/me").statusCode()).as("the login goes on").isEqualTo(200);
        var secret =
                page.replaceFirst("(?s).*id=\"secret\">([A-Z2-7 ]+)<.*", "$1").replace(" ", "");
        return new Enrolled(telephone, secret, codes.body());
    }

    private Http loggedIn() {
        var browser = http.browser();
        assertThat(browser.logIn(LOGIN, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    /** A whole login with this code. */
    private int attempt(String code) {
        var browser = http.browser();
        assertThat(location(browser.logIn(LOGIN, PASSWORD))).endsWith("/second-factor");
        return browser.form("/second-factor", "code", code).statusCode();
    }

    private String token() {
        return JsonPath.read(
                loggedIn()
                        .withToken()
                        .post("/api/tokens", """
                                {"name":"程序","scope":"read","lastDay":"%s"}""".formatted(LocalDate.now(clock)))
                        .body(),
                "$.token");
    }

    private static void assertNobodyIsLoggedIn(Http browser) {
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/default/process-definition")
                        .statusCode())
                .isEqualTo(401);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }

    private static void laterBy(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private record Enrolled(Authenticator telephone, String secret, String page) {

        List<String> recoveryCodes() {
            return RECOVERY_CODE
                    .matcher(page)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }
    }
}
