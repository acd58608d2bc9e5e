package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;

/** A request that knows who sends it. */
class LoggedInRequest extends HttpServletRequestWrapper {

    private final CurrentUser person;

    LoggedInRequest(HttpServletRequest request, CurrentUser person) {
        super(request);
        this.person = person;
    }

    @Override
    public String getRemoteUser() {
        return person.login();
    }

    @Override
    public Principal getUserPrincipal() {
        return person::login;
    }

    @Override
    public boolean isUserInRole(String role) {
        return Role.ofGroup(role).filter(person::has).isPresent();
    }
}
