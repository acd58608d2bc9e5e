package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Three of the engine's doors do not exist here. Its set-up pages would let anybody make an administrator while the super
 * group is empty, and it is always empty (the second lock: the engine cannot write its accounts). Its login knows nothing
 * of handed-out passwords, and requests that are on their way while it changes the session throw the new login away: there
 * is one login page, ours. And nobody fetches work for machines from the web applications: their filters cannot wait for it, and no flow
 * has any.
 */
class StockDoorsFilter extends OncePerRequestFilter {

    private static final Set<String> CLOSED = Set.of("setup", "login", "fetchandlock");

    private final String engineApps;
    private final Refusals refusals;

    StockDoorsFilter(String engineApps, Refusals refusals) {
        this.engineApps = engineApps;
        this.refusals = refusals;
    }

    /** Whatever the engine's name in the path, and in whatever place the word stands. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return !path.startsWith(engineApps)
                || Arrays.stream(path.split("/")).noneMatch(step -> CLOSED.contains(step.toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        refusals.notFound(request, response);
    }
}
