package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.net.http.HttpResponse;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What every answer tells the browser. */
@HttpTest
class SecurityHeadersHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/cases",
                "/fengqiao/api.js",
                "/api/me",
                "/no-such-page",
                "/engine-rest/engine",
                "/swagger-ui/index.html",
                "/camunda/app/tasklist/default/",
                "/camunda/lib/deps.js",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/admin/default/setup/"
            })
    void everyAnswerIsReadAsWhatItIsAndStandsInNoFrame(String path) {
        for (var answer :
                new HttpResponse<?>[] {http.get(path), http.as("village1").get(path)}) {
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsOnly("same-origin");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsOnly("DENY");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .hasSize(1)
                    .allMatch(policy -> policy.contains("default-src 'self'")
                            && policy.contains("frame-ancestors 'none'")
                            && policy.contains("object-src 'none'"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/disputes",
                "/api/nothing",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/login",
                "/password",
                "/v3/api-docs",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/default/task"
            })
    void noPersonalAnswerIsKept(String path) {
        assertThat(http.inBrowserOf("village1").get(path).headers().allValues("Cache-Control"))
                .containsOnly("no-store");
        assertThat(http.get(path).headers().allValues("Cache-Control")).containsOnly("no-store");
    }

    @Test
    void whoComesByHttpsIsToldToStayThere() throws Exception {
        mvc.perform(get("/login").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
    }
}
