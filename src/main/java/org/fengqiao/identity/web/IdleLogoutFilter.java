package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.identity.WebappSession;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody did anything for a while. Tasklist asks for its lists, and for the task that is open, every
 * ten seconds by itself as long as its page is open: that keeps no session alive. The time is the machine's and not the application's clock, which
 * tests move.
 */
class IdleLogoutFilter extends OncePerRequestFilter {

    static final String LAST_ACTED = "fengqiao.lastActed";

    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    private static final Pattern FILE = Pattern.compile(".*\\.(js|css|svg|ico|png|woff2?|map)");

    private final Pattern byItself;
    private final WebappSession sessions;
    private final Duration idle;
    private final InstantSource time;

    IdleLogoutFilter(String engineApps, WebappSession sessions, Duration idle, InstantSource time) {
        this.byItself = Pattern.compile(Pattern.quote(engineApps)
                + "/api/engine/engine/[^/]+/(filter(/[^/]+/(list|count))?|task/[^/]+)|/api/task-cases");
        this.sessions = sessions;
        this.idle = idle;
        this.time = time;
    }

    /** A script or a picture says nothing of a person, and the session of its request stands in the database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILE.matcher(RequestPath.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getSession(false))
                .filter(session -> sessions.login(session).isPresent())
                .ifPresent(session -> look(session, RequestPath.of(request)));
        chain.doFilter(request, response);
    }

    /** What lies in the future was noted before the clock was set back, and says nothing. */
    private static boolean isJustNow(Instant last, Instant now) {
        return !last.isAfter(now) && last.plus(NOTED_EVERY).isAfter(now);
    }

    private void look(HttpSession session, String path) {
        var now = time.instant();
        var before = Optional.ofNullable((Instant) session.getAttribute(LAST_ACTED));
        if (before.filter(last -> last.plus(idle).isBefore(now)).isPresent()) {
            session.invalidate();
        } else if (!byItself.matcher(path).matches()
                && before.filter(last -> isJustNow(last, now)).isEmpty()) {
            session.setAttribute(LAST_ACTED, now);
        }
    }
}
