package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request of a method that nobody has, and one that says crookedly what it holds, or what it wants back: further in, the framework stumbles over such a header even
 * while it writes the refusal.
 */
class CrookedHeadersFilter extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** More kinds of answer than this the framework does not sort. */
    private static final int MOST = 50;

    private final Refusals refusals;

    CrookedHeadersFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            refusals.notSo(request, response);
        } else if (isCrooked(request.getHeader(HttpHeaders.ACCEPT)) || holdsNothingCertain(request.getContentType())) {
            refusals.crooked(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isCrooked(@Nullable String accept) {
        try {
            return accept != null && MediaType.parseMediaTypes(accept).size() > MOST;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException crooked) {
            return true;
        }
    }

    private static boolean holdsNothingCertain(@Nullable String type) {
        try {
            return type != null
                    && !type.isBlank()
                    && !MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException crooked) {
            return true;
        }
    }
}
