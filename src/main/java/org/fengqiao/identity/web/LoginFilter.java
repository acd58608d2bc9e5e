package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.identity.ActingPerson;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.WebappSession;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nothing answers without a login but the {@link PublicPaths}. Whoever is logged in acts with their own rights. */
class LoginFilter extends OncePerRequestFilter {

    private final PublicPaths publicPaths;
    private final RequestLogin login;
    private final ActingPerson acting;
    private final Refusals refusals;

    LoginFilter(PublicPaths publicPaths, RequestLogin login, ActingPerson acting, Refusals refusals) {
        this.publicPaths = publicPaths;
        this.login = login;
        this.acting = acting;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return publicPaths.contain(RequestPath.of(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = login.person(request);
        if (person.isEmpty()) {
            refusals.unauthorized(request, response);
        } else if (login.isHandedOut(request, person.get())) {
            refusals.forbidden(
                    request,
                    response,
                    "这是发放的初始密码，请先打开 /password 修改后再使用。 This password was handed out: change it on /password first.");
        } else if (!login.isMeant(request)) {
            refusals.forbidden(
                    request,
                    response,
                    "请求缺少本次登录的安全令牌，请刷新页面后重试。 The request lacks the session's security token: reload and try again.");
        } else {
            goOn(person.get(), request, response, chain);
        }
    }

    private void goOn(CurrentUser person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        login.sessionToken(request).ifPresent(token -> response.setHeader(WebappSession.TOKEN_HEADER, token));
        try (var nowActing = acting.as(person)) {
            chain.doFilter(new LoggedInRequest(request, person), response);
        }
    }
}
