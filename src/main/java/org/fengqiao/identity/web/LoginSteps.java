package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.fengqiao.identity.AtTheDoor;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.SecondFactorHolders;
import org.fengqiao.identity.WebappSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What comes after the right password: the second factor, where there is or has to be one, and then the session that
 * Tasklist, Cockpit and our pages share. In between the browser has a session that is nobody's login.
 */
@Component
class LoginSteps {

    private static final String PASSED = "fengqiao.passedPassword";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final WebappSession sessions;
    private final SecondFactorHolders holders;
    private final ApplicationEventPublisher events;
    private final String engineApps;
    private final InstantSource time = InstantSource.system();

    LoginSteps(
            WebappSession sessions,
            SecondFactorHolders holders,
            ApplicationEventPublisher events,
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps) {
        this.sessions = sessions;
        this.holders = holders;
        this.events = events;
        this.engineApps = engineApps;
    }

    /** The password was right: goes on to the second factor or in. */
    ResponseEntity<String> afterPassword(
            CurrentUser person, String asked, HttpServletRequest request, HttpServletResponse response) {
        if (!holders.needOne(person)) {
            return enter(person, asked, request, response);
        }
        request.getSession().invalidate();
        request.getSession().setAttribute(PASSED, new PassedPassword(person.login(), asked, time.instant()));
        return Redirect.to(request, "/second-factor");
    }

    /** Opens the session and leads to the page that was asked for, or to the person's own. */
    ResponseEntity<String> enter(
            CurrentUser person, String asked, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(request, response, person.login());
        events.publishEvent(new AtTheDoor(Happening.LOGGED_IN, Optional.of(person.login()), AtTheDoor.LOGIN));
        return Redirect.to(request, asked.isEmpty() ? Doors.home(person, engineApps) : asked);
    }

    /** Who gave the right password in this browser a moment ago and is still to give a code. */
    Optional<PassedPassword> passed(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (PassedPassword) session.getAttribute(PASSED))
                .filter(passed -> passed.at().plus(PATIENCE).isAfter(time.instant()));
    }

    /** Somebody between the password and the code. */
    record PassedPassword(String login, String asked, Instant at) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
