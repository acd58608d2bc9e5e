package org.fengqiao.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Reads the session that Tasklist and Cockpit share with our own pages. */
public interface WebappSession {

    /** Login id of who has logged in there. */
    Optional<String> login(HttpSession session);

    /**
     * Logs the person in: the session of the request, if there is one, ends, and a new one begins. Its secret is made at
     * once and told by cookie: the web applications would make one for each of the requests that a page sends at first.
     */
    void open(HttpServletRequest request, HttpServletResponse response, String login);

    /** The secret that every writing request of the session has to repeat in the header {@link #TOKEN_HEADER}. */
    Optional<String> token(HttpSession session);

    /** Header in which a script repeats the secret, which it reads from the cookie {@code XSRF-TOKEN}. */
    String TOKEN_HEADER = "X-XSRF-TOKEN";
}
