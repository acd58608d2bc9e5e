package org.fengqiao.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers refused requests with problem details (RFC 9457). */
@Component
class Refusals {

    private static final String CHALLENGE = "Basic realm=\"Fengqiao\", charset=\"UTF-8\"";

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Nobody is logged in, or the password is wrong. A person who opens a page is led to the login page; a browser's
     * script gets no challenge, because the browser would cover the page with its own password box.
     */
    void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Browser.opensAPage(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            toLogin(request, response);
            return;
        }
        if (!Browser.isScript(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "请先登录，或检查用户名和密码；密码连续输错后需稍等再试。"
                        + " Please log in, or check user name and password; after wrong tries, wait a little.");
    }

    /** Leads to the login page, and from there back. */
    void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var to = URLEncoder.encode(RequestPath.of(request), StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/login?to=" + to);
    }

    /** The person is known, the request is not to be trusted. */
    void forbidden(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, detail);
    }

    /** Nobody means to send so much. */
    void tooLarge(HttpServletRequest request, HttpServletResponse response, long megabytes) throws IOException {
        write(
                request,
                response,
                HttpStatus.PAYLOAD_TOO_LARGE,
                "内容过大，最多 " + megabytes + " MB，没有保存任何内容。 At most " + megabytes + " MB are taken; nothing was kept.");
    }

    /** What the request says of itself cannot be read. */
    void crooked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "请求头 Accept 或者 Content-Type 的写法不对，没有改变任何内容。"
                        + " The header Accept or Content-Type cannot be read; nothing was changed.");
    }

    /** Nothing here is done in this way. */
    void notSo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "这里不接受这种请求方式。 This kind of request is not taken here.");
    }

    /** There is nothing here for anybody. */
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, HttpStatus.NOT_FOUND, "没有这个页面。There is no such page.");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
