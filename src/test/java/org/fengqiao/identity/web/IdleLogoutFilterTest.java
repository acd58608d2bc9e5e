package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.identity.WebappSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** When a login is over because nobody does anything. */
class IdleLogoutFilterTest {

    private final MockHttpSession session = new MockHttpSession();
    private final WebappSession sessions = mock();
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final IdleLogoutFilter filter =
            new IdleLogoutFilter("/camunda", sessions, Duration.ofMinutes(30), () -> now);

    @BeforeEach
    void somebodyIsLoggedIn() {
        when(sessions.login(any())).thenReturn(Optional.of("village1"));
    }

    @Test
    void whoGoesOnWorkingStaysLoggedIn() throws Exception {
        for (int i = 0; i < 10; i++) {
            ask("/api/me", Duration.ofMinutes(29));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/filter",
                "/camunda/api/engine/engine/default/filter/4711/list",
                "/camunda/api/engine/engine/default/filter/4711/count",
                "/camunda/api/engine/engine/default/task/4711",
                "/api/task-cases"
            })
    void aPageThatAsksByItselfKeepsNobodyLoggedIn(String question) throws Exception {
        ask("/camunda/app/tasklist/default/", Duration.ZERO);
        for (int i = 0; i < 30; i++) {
            ask(question, Duration.ofMinutes(1));
        }
        assertThat(session.isInvalid()).isFalse();

        ask(question, Duration.ofMinutes(1));
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/4711/form-variables",
                "/camunda/api/engine/engine/default/task/4711/claim",
                "/api/disputes"
            })
    void whatAPersonDoesKeepsThemLoggedIn(String step) throws Exception {
        for (int i = 0; i < 3; i++) {
            ask(step, Duration.ofMinutes(29));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void afterHalfAnHourTheNextClickIsTooLate() throws Exception {
        ask("/api/me", Duration.ZERO);

        ask("/api/me", Duration.ofMinutes(31));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyLoggedInForLonger() throws Exception {
        ask("/api/me", Duration.ZERO);
        ask("/api/me", Duration.ofDays(-1));

        ask("/api/me", Duration.ofMinutes(31));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aScriptOrAPictureIsNothingThatAPersonDoes() throws Exception {
        ask("/api/me", Duration.ZERO);
        ask("/fengqiao/api.js", Duration.ofMinutes(29));

        ask("/api/me", Duration.ofMinutes(2));

        assertThat(session.isInvalid()).isTrue();
    }

    private void ask(String path, Duration later) throws ServletException, IOException {
        now = now.plus(later);
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
