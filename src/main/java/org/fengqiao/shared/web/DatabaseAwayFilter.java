package org.fengqiao.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: while the database is away, whatever is asked, and whoever inside notices first (the sessions, the login,
 * a page, the engine's REST or its web applications), is answered with the same plain 503.
 */
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);

    private final DatabaseAwayAnswer answer;

    DatabaseAwayFilter(DatabaseAwayAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var inner = new HeldErrorResponse(request, response);
        try {
            chain.doFilter(request, inner);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!DatabaseAway.isCauseOf(failure) || response.isCommitted()) {
                throw failure;
            }
            tell(request, response, DatabaseAway.isFull(failure), failure);
            return;
        }
        if (inner.isHeld() && !response.isCommitted()) {
            tell(request, response, Boolean.TRUE.equals(request.getAttribute(DatabaseAway.NOTED)), null);
        }
    }

    private void tell(
            HttpServletRequest request, HttpServletResponse response, boolean full, @Nullable Throwable failure)
            throws IOException {
        LOG.warn(
                "数据库暂不可用{} the database is away ({})",
                full ? "（磁盘已满）" : "",
                failure == null ? "engine" : failure.getClass().getName());
        answer.write(request, response, full);
    }
}
