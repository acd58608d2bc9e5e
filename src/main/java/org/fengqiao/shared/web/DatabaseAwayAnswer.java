package org.fengqiao.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fengqiao.shared.DatabaseAway;
import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says that the database is away: a page to a person who looks at one, a problem document (RFC 9457) to everybody else. */
@Component
class DatabaseAwayAnswer {

    /** A database is started again in about this time. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final ObjectMapper json;

    DatabaseAwayAnswer(ObjectMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, boolean full) throws IOException {
        var problem = DatabaseAway.problem(full);
        response.reset();
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isLookedAt(request)) {
            writePage(request, response, problem);
        } else {
            writeProblem(request, response, problem);
        }
    }

    private static boolean isLookedAt(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("X-Requested-With") == null;
    }

    private static void writePage(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (request.getMethod().equals("GET")) {
            // A page that only shows something looks again by itself.
            response.setHeader("Refresh", Long.toString(AGAIN.toSeconds()));
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        var page = HtmlPage.named("database-away")
                .fill("root", request.getContextPath())
                .fill("detail", String.valueOf(problem.getDetail()));
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private void writeProblem(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        // Tasklist and Cockpit show this part of an error.
        problem.setProperty("message", String.valueOf(problem.getDetail()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
