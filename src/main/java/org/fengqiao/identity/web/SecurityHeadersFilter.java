package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser with every answer what it may do with it: run our own scripts only, show it in no frame, keep nothing
 * personal. Tasklist and Cockpit replace the first by their own policy, which their scripts need.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'; frame-ancestors 'none'";
    /**
     * The page that describes the API, and the pages that draw flows, tables and forms (bpmn-js, dmn-js, form-js), style
     * what they draw by script and carry small pictures with them. Their scripts come from here like all others.
     */
    private static final String DRAWING_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final String NO_STORE = "no-store";

    private final List<String> personal;

    SecurityHeadersFilter(String engineApps, String engineRest) {
        personal = List.of(
                "/api/",
                engineRest,
                engineApps + "/api/",
                "/login",
                "/logout",
                "/password",
                "/second-factor",
                "/v3/",
                "/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = RequestPath.of(request);
        response.setHeader("Content-Security-Policy", draws(path) ? DRAWING_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, personal.stream().anyMatch(path::startsWith) ? keptNowhere(response) : response);
    }

    /** {@code /flows}, {@code /flow}, and all pages about flows whose address goes on with a hyphen. */
    private static boolean draws(String path) {
        return path.startsWith("/swagger-ui")
                || path.equals("/flows")
                || path.equals("/flow")
                || path.startsWith("/flow-");
    }

    private static HttpServletResponse keptNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        return new KeptNowhere(response);
    }

    /** Whatever the engine's or the framework's own filters say about keeping the answer, it is not kept. */
    private static final class KeptNowhere extends HttpServletResponseWrapper {

        KeptNowhere(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, allowed(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }

        private static String allowed(String name, String value) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? NO_STORE : value;
        }
    }
}
