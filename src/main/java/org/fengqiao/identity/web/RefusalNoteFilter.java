package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.identity.AtTheDoor;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.fengqiao.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Tells whenever somebody was refused a door (403), whoever refused it: a rule of ours, the engine, or the login. */
class RefusalNoteFilter extends OncePerRequestFilter {

    /** Who sent the request, once that is known. */
    private static final String PERSON = "fengqiao.person";

    /** Where no door of ours was reached, nothing else of the address is kept: a stranger chose it. */
    private static final Set<String> PLACES = Set.of("api", "camunda", "engine-rest");

    private final LoggedIn loggedIn;
    private final ApplicationEventPublisher events;

    RefusalNoteFilter(LoggedIn loggedIn, ApplicationEventPublisher events) {
        this.loggedIn = loggedIn;
        this.events = events;
    }

    /** Remembers whose request it is. */
    static void remember(HttpServletRequest request, CurrentUser person) {
        request.setAttribute(PERSON, person.login());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
            events.publishEvent(new AtTheDoor(Happening.REFUSED, login(request), door(request)));
        }
    }

    private Optional<String> login(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(PERSON))
                .or(() -> loggedIn.person(request).map(CurrentUser::login));
    }

    private static String door(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .filter(pattern -> !pattern.contains("*"))
                .map(pattern -> request.getMethod() + " " + pattern)
                .orElseGet(() -> place(RequestPath.of(request)));
    }

    private static String place(String path) {
        var first = path.replaceFirst("^/", "").split("/", 2)[0];
        return PLACES.contains(first) ? "/" + first : "/";
    }
}
