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
    @ValueSource(strings = {"/actuator/health", "/camunda/app/tasklist/default/", "/camunda/lib/deps.js"})
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
}
