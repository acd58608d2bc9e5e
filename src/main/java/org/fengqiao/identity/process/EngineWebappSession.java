package org.fengqiao.identity.process;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.fengqiao.identity.WebappSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The session attributes are the web applications' own; none of their API gives them. */
@Component
class EngineWebappSession implements WebappSession {

    private static final String LOGINS = "authenticatedUser";

    private final ProcessEngine engine;

    EngineWebappSession(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> login(HttpSession session) {
        return Optional.ofNullable((Authentications) session.getAttribute(LOGINS))
                .map(logins -> logins.getAuthenticationForProcessEngine(engine.getName()))
                .map(login -> login.getIdentityId());
    }

    @Override
    public void open(HttpServletRequest request, HttpServletResponse response, String login) {
        var authentication = AuthenticationUtil.createAuthentication(engine, login);
        var context = request.getServletContext();
        authentication.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(context));
        request.getSession().setAttribute(LOGINS, new Authentications());
        AuthenticationUtil.revalidateSession(request, authentication);
        var session = request.getSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, login);
        session.setAttribute(
                CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, UUID.randomUUID().toString());
        tell(request, response, session);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, HttpSession session) {
        var cookie = ResponseCookie.from(
                        CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME,
                        token(session).orElseThrow())
                .path(request.getContextPath() + ServletContextUtil.getAppPath(request.getServletContext()))
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Optional<String> token(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }
}
