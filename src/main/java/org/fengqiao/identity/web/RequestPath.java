package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the server maps it: decoded, normalised, without parameters and without the context path. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
