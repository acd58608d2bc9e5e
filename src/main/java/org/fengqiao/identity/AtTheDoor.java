package org.fengqiao.identity;

import java.util.Optional;

/**
 * Somebody came in, was not let in, or was refused a door. Names an account and a door of the program, never what was typed.
 *
 * @param login the account, if there is such an account: what else stands in the field may be a password
 * @param door where, such as {@code login} or {@code POST /api/retention/proposals}
 */
public record AtTheDoor(Happening what, Optional<String> login, String door) {

    /** The login page, or a password with a request. */
    public static final String LOGIN = "login";

    /** What happened. */
    public enum Happening {
        LOGGED_IN,
        LOGIN_FAILED,
        LOCKED_OUT,
        REFUSED
    }
}
