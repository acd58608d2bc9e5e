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
    private final EntrantRules rules;
    private final ActingPerson acting;
    private final Refusals refusals;

    LoginFilter(
            PublicPaths publicPaths, RequestLogin login, EntrantRules rules, ActingPerson acting, Refusals refusals) {
        this.rules = rules;
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
        var entrant = login.entrant(request);
        if (entrant.isEmpty()) {
            refusals.unauthorized(request, response);
            return;
        }
        RefusalNoteFilter.remember(request, entrant.get().person());
        var refusal = rules.refusal(entrant.get(), request);
        if (refusal.isPresent()) {
            refusals.forbidden(request, response, refusal.get());
        } else {
            goOn(entrant.get().person(), request, response, chain);
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
