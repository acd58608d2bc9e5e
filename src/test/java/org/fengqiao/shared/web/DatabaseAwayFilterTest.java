package org.fengqiao.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.fengqiao.shared.DatabaseAway;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseAwayFilterTest {

    private final DatabaseAwayFilter filter = new DatabaseAwayFilter(new DatabaseAwayAnswer(new ObjectMapper()));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/disputes");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aProgramIsToldInAProblemDocument() throws Exception {
        filter.doFilter(request, response, failing(new SQLException("password of fengqiao", "08006")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(body()).contains("暂时连不上数据库").doesNotContain("password of fengqiao");
    }

    @Test
    void aPersonIsShownAPageThatLooksAgain() throws Exception {
        request.addHeader("Accept", "text/html,*/*");
        request.setContextPath("/county");

        filter.doFilter(request, response, failing(new SQLException("x", "53100")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Refresh")).isEqualTo("10");
        assertThat(body()).contains("磁盘已满", "href=\"/county/\"").doesNotContain("{{");
    }

    @Test
    void whatTheEngineMadeOfItIsHeldBack() throws Exception {
        filter.doFilter(request, response, (asked, answer) -> {
            asked.setAttribute(DatabaseAway.NOTED, false);
            var error = (HttpServletResponse) answer;
            error.setStatus(500);
            error.getOutputStream().write("ENGINE-03004 select * from".getBytes(StandardCharsets.UTF_8));
            error.flushBuffer();
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(body()).contains("数据库").doesNotContain("ENGINE");
    }

    @Test
    void anyOtherFailureIsLeftAlone() throws Exception {
        assertThatThrownBy(() -> filter.doFilter(request, response, failing(new SQLException("x", "23505"))))
                .hasRootCauseInstanceOf(SQLException.class);

        filter.doFilter(
                new MockHttpServletRequest("GET", "/"), response, (asked, answer) -> ((HttpServletResponse) answer)
                        .setStatus(500));

        assertThat(response.getStatus()).isEqualTo(500);
    }

    private String body() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static FilterChain failing(Exception failure) {
        return (asked, answer) -> {
            throw new IllegalStateException(failure);
        };
    }
}
