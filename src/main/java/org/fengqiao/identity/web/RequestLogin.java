package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.TokenDesk;
import org.fengqiao.identity.TokenText;
import org.fengqiao.identity.WebappSession;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Finds out who sends a request: by a personal token or by HTTP Basic when the request brings one, else by the session of
 * Tasklist or Cockpit.
 */
@Component
class RequestLogin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final TokenDesk tokens;
    private final LoggedIn loggedIn;
    private final WebappSession sessions;

    RequestLogin(Accounts accounts, TokenDesk tokens, LoggedIn loggedIn, WebappSession sessions) {
        this.loggedIn = loggedIn;
        this.tokens = tokens;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    Optional<Entrant> entrant(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return loggedIn.person(request).map(Entrant::bySession);
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return byToken(header.substring(BEARER.length()).strip());
        }
        return Optional.of(header)
                .filter(BasicCredentials::areIn)
                .flatMap(BasicCredentials::of)
                .flatMap(this::byBasic);
    }

    /** Camunda Modeler, for one, has a place for a user and a password only: a token may stand there. */
    private Optional<Entrant> byBasic(BasicCredentials given) {
        return TokenText.isOne(given.password())
                ? byToken(given.password())
                        .filter(entrant -> entrant.person().login().equals(given.login()))
                : accounts.verify(given.login(), given.password()).map(Entrant::byPassword);
    }

    private Optional<Entrant> byToken(String text) {
        return tokens.enter(text).map(bearer -> Entrant.byToken(bearer.person(), bearer.scope()));
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
