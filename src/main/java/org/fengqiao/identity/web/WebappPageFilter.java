package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.WebappSession;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever opens Tasklist or Cockpit without a login, or without the right to it, to our login page. There is one engine: an
 * address that names another leads to it, where the engine's own filter would fail.
 */
class WebappPageFilter extends OncePerRequestFilter {

    private static final Set<String> ENGINE = Set.of("", "/", "/default");

    private final String engineApps;
    private final Pattern page;
    private final WebappSession sessions;
    private final Accounts accounts;
    private final Refusals refusals;

    WebappPageFilter(String engineApps, WebappSession sessions, Accounts accounts, Refusals refusals) {
        this.refusals = refusals;
        this.engineApps = engineApps;
        this.page = Pattern.compile(Pattern.quote(engineApps) + "/app/([\\w-]+)(/[\\w-]*)?/?");
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = RequestPath.of(request);
        var application = path.startsWith(engineApps) ? page.matcher(path) : null;
        if (application == null || !application.matches()) {
            chain.doFilter(request, response);
        } else if (!opens(request, application.group(1))) {
            refusals.toLogin(request, response);
        } else if (ENGINE.contains(Objects.requireNonNullElse(application.group(2), ""))) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + engineApps + "/app/" + application.group(1) + "/default/");
        }
    }

    private boolean opens(HttpServletRequest request, String application) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(sessions::login)
                .flatMap(accounts::find)
                .filter(person -> Doors.opens(person, application))
                .isPresent();
    }
}
