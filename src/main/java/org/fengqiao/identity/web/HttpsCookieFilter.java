package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser is given over https it sends back over https only, whoever gives it: the web applications make a secret of
 * their own before the login, {@code XSRF-TOKEN}, and ask nobody how the request came. A proxy in front says it in
 * {@code X-Forwarded-Proto}; believing that costs nothing, as whoever invents it only loses the own cookies.
 */
class HttpsCookieFilter extends OncePerRequestFilter {

    private static final String FORWARDED = "X-Forwarded-Proto";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, cameByHttps(request) ? new SecureCookies(response) : response);
    }

    /** Of several proxies the first one spoke to the browser. */
    private static boolean cameByHttps(HttpServletRequest request) {
        var forwarded = request.getHeader(FORWARDED);
        return request.isSecure()
                || forwarded != null && forwarded.split(",", 2)[0].strip().equalsIgnoreCase("https");
    }

    private static final class SecureCookies extends HttpServletResponseWrapper {

        SecureCookies(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(true);
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, secured(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, secured(name, value));
        }

        private static String secured(String name, String value) {
            return name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)
                            && !value.toLowerCase(Locale.ROOT).contains("; secure")
                            && !value.toLowerCase(Locale.ROOT).contains(";secure")
                    ? value + "; Secure"
                    : value;
        }
    }
}
