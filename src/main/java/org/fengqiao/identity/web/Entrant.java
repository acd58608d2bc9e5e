package org.fengqiao.identity.web;

import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.TokenScope;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, and what they brought: the session of a login, a password, or a token with its scope.
 */
record Entrant(CurrentUser person, Way way, @Nullable TokenScope scope) {

    static Entrant bySession(CurrentUser person) {
        return new Entrant(person, Way.SESSION, null);
    }

    static Entrant byPassword(CurrentUser person) {
        return new Entrant(person, Way.PASSWORD, null);
    }

    static Entrant byToken(CurrentUser person, TokenScope scope) {
        return new Entrant(person, Way.TOKEN, scope);
    }

    /** What a request brings to say who sends it. */
    enum Way {
        SESSION,
        PASSWORD,
        TOKEN
    }
}
