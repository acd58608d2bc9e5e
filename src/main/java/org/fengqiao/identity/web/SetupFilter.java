package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * There are no set-up pages. The engine's would let anybody make an administrator while the super group is empty, and it
 * is always empty here; this is the second lock, the first is that the engine cannot write its accounts.
 */
class SetupFilter extends OncePerRequestFilter {

    private final String engineApps;
    private final Refusals refusals;

    SetupFilter(String engineApps, Refusals refusals) {
        this.engineApps = engineApps;
        this.refusals = refusals;
    }

    /** Whatever the engine's name in the path, and in whatever place "setup" stands. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return !path.startsWith(engineApps)
                || Arrays.stream(path.split("/")).noneMatch(step -> step.equalsIgnoreCase("setup"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        refusals.notFound(request, response);
    }
}
