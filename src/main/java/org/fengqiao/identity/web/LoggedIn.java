package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.WebappSession;
import org.springframework.stereotype.Component;

/** Who has logged in in the browser that sends a request. */
@Component
class LoggedIn {

    private final WebappSession sessions;
    private final Accounts accounts;

    LoggedIn(WebappSession sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    Optional<CurrentUser> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(sessions::login)
                .flatMap(this::account);
    }

    Optional<CurrentUser> account(String login) {
        return accounts.active(login);
    }
}
