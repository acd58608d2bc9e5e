package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a browser says about its request in the headers that no page can forge. */
final class Browser {

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private Browser() {}

    /** Whether a script sends the request, not a person who opens a page, nor a program without a browser. */
    static boolean isScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate") || request.getHeader("X-Requested-With") != null;
    }

    /** Whether a person opens a page: the browser then shows whatever is answered. */
    static boolean opensAPage(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && request.getMethod().equals("GET");
    }

    /** Whether another site's page sends the request: the browser adds a remembered password to it by itself. */
    static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && FOREIGN.contains(site);
    }
}
