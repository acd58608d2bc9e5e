package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.identity.EngineDoor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks requests to the engine's REST and web applications as coming from outside, also before anybody has logged in. */
class EngineWatchFilter extends OncePerRequestFilter {

    private final String engineApps;
    private final String engineRest;

    EngineWatchFilter(String engineApps, String engineRest) {
        this.engineApps = engineApps;
        this.engineRest = engineRest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return !path.startsWith(engineApps) && !path.startsWith(engineRest);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var watch = EngineDoor.watch()) {
            chain.doFilter(request, response);
        }
    }
}
