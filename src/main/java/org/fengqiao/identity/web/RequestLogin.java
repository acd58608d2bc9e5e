package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.WebappSession;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds out who sends a request: by HTTP Basic when the request brings it, else by the session of Tasklist or Cockpit. */
@Component
class RequestLogin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Accounts accounts;
    private final WebappSession sessions;

    RequestLogin(Accounts accounts, WebappSession sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    Optional<CurrentUser> person(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return Optional.of(header)
                    .filter(BasicCredentials::areIn)
                    .flatMap(BasicCredentials::of)
                    .flatMap(given -> accounts.verify(given.login(), given.password()));
        }
        return Optional.ofNullable(request.getSession(false))
                .flatMap(sessions::login)
                .flatMap(accounts::find);
    }

    /** Whether the request brings a password that somebody else made: it opens nothing before it is changed. */
    boolean isHandedOut(HttpServletRequest request, CurrentUser person) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null && accounts.isHandedOut(person.login());
    }

    /**
     * Whether the person meant the request. A browser adds the session, and a password it remembers, to whatever any page
     * sends: so a writing request with the session repeats the session's secret, and one with a password does not come
     * from another site.
     */
    boolean isMeant(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return !Browser.isForeign(request);
        }
        var given = Optional.ofNullable(request.getHeader(WebappSession.TOKEN_HEADER));
        return given.isPresent() && sessionToken(request).equals(given);
    }

    /** The session's secret, which a page of ours reads from the answer: the cookie is for the web applications only. */
    Optional<String> sessionToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(sessions::token);
    }
}
