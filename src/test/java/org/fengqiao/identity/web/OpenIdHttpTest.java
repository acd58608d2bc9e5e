package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SecondFactorDesk;
import org.fengqiao.testing.Authenticator;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.StubOpenId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/** A county's identity provider says who somebody is; it opens no account and takes no second factor's place. */
@HttpTest
class OpenIdHttpTest {

    private static final String LOGIN = "testopenid";

    @Autowired
    private Http http;

    @Autowired
    private SecondFactorDesk factors;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void openAnAccount(@Autowired AccountDesk desk) {
        desk.open(new NewAccount(LOGIN, "试认证", "990100101", Set.of(Role.TOWNSHIP_CLERK), Set.of()), "Right-2026-Right");
    }

    @AfterEach
    void takeTheFactorAway() {
        factors.remove(LOGIN);
    }

    @Test
    void theLoginPageLeadsToTheProviderAndBack() {
        var browser = http.browser();
        assertThat(browser.get("/login?to=/cases").body()).contains("href=\"login/openid?to=/cases\"");

        var begun = begin(browser, "/cases");
        assertThat(begun.toString()).startsWith(StubOpenId.issuer() + "/authorize");
        assertThat(parameter(begun, "code_challenge_method")).isEqualTo("S256");
        vouch(begun, claims -> claims.claim("preferred_username", LOGIN));
        var entered = comeBack(browser, "a-code", parameter(begun, "state"));

        assertThat(location(entered)).endsWith("/cases");
        assertThat(browser.get("/api/me").body()).contains(LOGIN);
        assertThat(StubOpenId.tokenRequests())
                .singleElement()
                .asString()
                .contains("code=a-code", "code_verifier=", "grant_type=authorization_code");
    }

    @Test
    void theSecondFactorIsAskedAsAfterAPassword() {
        var enrolling = http.browser();
        enrolling.logIn(LOGIN, "Right-2026-Right");
        var telephone = Authenticator.enrolling(enrolling.get("/second-factor").body());
        enrolling.form("/second-factor", "code", telephone.code(clock.instant()));
        var browser = http.browser();

        var entered = logIn(browser, claims -> claims.claim("preferred_username", LOGIN));

        assertThat(location(entered)).endsWith("/second-factor");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasNoAccountHereGetsNone() {
        refused(claims -> claims.claim("preferred_username", "stranger"));

        assertThat(database.sql("select count(*) from act_id_user where id_ = 'stranger'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aTokenThatIsNotForThisLoginOpensNothing() {
        refused(claims -> claims);
        refused(claims -> claims.claim("preferred_username", LOGIN).audience("another-application"));
        refused(claims -> claims.claim("preferred_username", LOGIN).issuer("http://127.0.0.1:1"));
        refused(claims -> claims.claim("preferred_username", LOGIN).claim("nonce", "of another login"));
        refused(claims -> claims.claim("preferred_username", LOGIN)
                .expirationTime(new Date(System.currentTimeMillis() - 600_000)));
    }

    @Test
    void aTokenThatAnotherKeyHasSignedOpensNothing() {
        var browser = http.browser();
        var begun = begin(browser, "");
        StubOpenId.vouch(
                claims -> claims.claim("preferred_username", LOGIN).claim("nonce", parameter(begun, "nonce")), true);

        assertRefused(browser, comeBack(browser, "a-code", parameter(begun, "state")));
    }

    @Test
    void whatComesBackBelongsToALoginThatThisBrowserBegan() {
        var browser = http.browser();
        var begun = begin(browser, "");
        vouch(begun, claims -> claims.claim("preferred_username", LOGIN));

        var other = http.browser();
        assertRefused(other, comeBack(other, "a-code", parameter(begun, "state")));
        assertRefused(browser, comeBack(browser, "a-code", "another-state"));
        assertRefused(browser, comeBack(browser, "a-code", parameter(begun, "state")));
        assertThat(StubOpenId.tokenRequests()).isEmpty();
    }

    @Test
    void whoeverCancelsAtTheProviderIsToldSo() {
        var browser = http.browser();
        var begun = begin(browser, "");

        assertRefused(
                browser, browser.get("/login/openid/return?error=access_denied&state=" + parameter(begun, "state")));
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> token) {
        var browser = http.browser();
        assertRefused(browser, logIn(browser, token));
    }

    private static void assertRefused(Http browser, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("统一身份认证没有完成", "no account here");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> logIn(Http browser, UnaryOperator<JWTClaimsSet.Builder> token) {
        var begun = begin(browser, "");
        vouch(begun, token);
        return comeBack(browser, "a-code", parameter(begun, "state"));
    }

    private static void vouch(URI begun, UnaryOperator<JWTClaimsSet.Builder> token) {
        StubOpenId.vouch(claims -> token.apply(claims.claim("nonce", parameter(begun, "nonce"))), false);
    }

    private static URI begin(Http browser, String to) {
        var answer = browser.get("/login/openid?to=" + to);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(location(answer));
    }

    private static HttpResponse<String> comeBack(Http browser, String code, String state) {
        return browser.get("/login/openid/return?code=" + code + "&state=" + state);
    }

    private static String parameter(URI address, String name) {
        return String.valueOf(
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }
}
