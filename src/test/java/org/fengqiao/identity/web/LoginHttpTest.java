package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class LoginHttpTest {

    @Autowired
    private Http http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/",
                "/engine-rest/engine/default/task",
                "/api/disputes",
                "/api/anything",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator/metrics",
                "/actuator",
                "/no-such-page"
            })
    void nothingAnswersWithoutALogin(String path) {
        var answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Fengqiao\", charset=\"UTF-8\"");
        assertThat(answer.body()).contains("\"status\":401", "请先登录", "Please log in", "\"instance\":\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/..;/engine-rest/engine",
                "/camunda/../engine-rest/engine",
                "/camunda/%2e%2e/engine-rest/engine",
                "/%65ngine-rest/engine",
                "//engine-rest/engine",
                "/./engine-rest/engine",
                "/engine-rest;/engine",
                "/fengqiao/..;/api/me",
                "/fengqiao/../api/me",
                "/api/me;x=y",
                "/api/..;/api/me",
                "/%61pi/me"
            })
    void noDetourLeadsAroundTheLogin(String path) {
        assertThat(http.get(path).statusCode()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/absences",
                "/holidays",
                "/statistics",
                "/mediators",
                "/fengqiao/fengqiao.css",
                "/favicon.ico",
                "/actuator/health",
                "/login",
                "/password",
                "/accounts",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/lib/deps.js"
            })
    void whatIsPublicAnswersWithoutALogin(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
            })
    void theWebApplicationsAskForTheirOwnLogin(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void aSampleUserComesInWithHttpBasic() {
        assertThat(http.as("village1").get("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(http.as("village1").get("/engine-rest/version").body()).contains("7.24");
    }

    @Test
    void aBrowsersScriptGetsNoPasswordBox() {
        var answer = http.with("Sec-Fetch-Mode", "cors").get("/api/disputes");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void whoeverOpensAPageInABrowserIsLedToTheLogin() {
        var answer = http.with("Sec-Fetch-Mode", "navigate").get("/swagger-ui/index.html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/login?to=%2Fswagger-ui%2Findex.html");
        assertThat(http.as("village1").get("/swagger-ui/index.html").statusCode())
                .isEqualTo(200);
        assertThat(http.as("village1").get("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic ", "Basic !!!", "Basic dmlsbGFnZTE=", "Bearer dmlsbGFnZTE=", "Basic OmE=", ""})
    void aCrookedHeaderIsNoLogin(String header) {
        assertThat(http.with("Authorization", header).get("/api/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsNoLogin() {
        assertThat(http.as("nobody", "Fengqiao-2026!").get("/api/me").statusCode())
                .isEqualTo(401);
        assertThat(http.as("camunda-admin", "x").get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theRequestKnowsWhoSendsIt() {
        var answer = http.as("township1").get("/api/me");

        assertThat(answer.body())
                .contains("\"login\":\"township1\"", "\"displayName\":\"周敏\"", "\"id\":\"townshipClerk\"")
                .contains("\"committees\":[\"C990100101\"]", "\"townships\":[\"990100101\"]");
    }

    @Test
    void theSessionOfTasklistIsALoginForOurOwnPagesToo() {
        var browser = http.inBrowserOf("village1");

        assertThat(browser.get("/api/me").body()).contains("\"login\":\"village1\"");
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/me").headers().firstValue("X-XSRF-TOKEN")).isPresent();
    }

    @Test
    void aWritingRequestOfASessionRepeatsItsSecret() {
        var browser = http.inBrowserOf("village1");

        assertThat(browser.post("/engine-rest/task", "{}").statusCode()).isEqualTo(200);
        for (var sender :
                new Http[] {browser.withoutToken(), browser.withoutToken().with("X-XSRF-TOKEN", "guessed")}) {
            var answer = sender.post("/engine-rest/task", "{}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("安全令牌", "security token");
        }
        assertThat(browser.get("/api/me").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
    }

    @Test
    void aForeignPageCannotUseAPasswordThatTheBrowserRemembers() {
        var foreign = http.as("village1").with("Sec-Fetch-Site", "cross-site");

        assertThat(foreign.post("/engine-rest/task", "{}").statusCode()).isEqualTo(403);
        assertThat(http.as("village1")
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/engine-rest/task", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void loggingOutEndsTheSessionForOurPagesToo() {
        var browser = http.inBrowserOf("village1");

        browser.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }
}
