package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {

    private final PublicPaths paths = new PublicPaths("/camunda");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/absences",
                "/reminders",
                "/holidays",
                "/statistics",
                "/mediators",
                "/flows",
                "/flow",
                "/flow-draft",
                "/fengqiao/bpmn-io/form-js-1.8.7/form-viewer.umd.js",
                "/favicon.ico",
                "/actuator/health",
                "/actuator/health/liveness",
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist/default/",
                "/fengqiao/fengqiao.css",
                "/_static/echarts/6.0.0/x.js"
            })
    void areOpen(String path) {
        assertThat(paths.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/api",
                "/api/disputes",
                "/engine-rest",
                "/engine-rest/task",
                "/actuator",
                "/actuator/healthy",
                "/actuator/metrics",
                "/camundax",
                "/casesx",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/anything"
            })
    void areNot(String path) {
        assertThat(paths.contain(path)).isFalse();
    }
}
