package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login page: for Tasklist, Cockpit and our own pages, which share the session. */
@Controller
class LoginController {

    private final Accounts accounts;
    private final LoggedIn loggedIn;
    private final LoginSteps steps;
    private final String engineApps;
    private final LoginPage page;

    LoginController(
            Accounts accounts,
            LoggedIn loggedIn,
            LoginSteps steps,
            LoginPage page,
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String engineApps) {
        this.accounts = accounts;
        this.loggedIn = loggedIn;
        this.steps = steps;
        this.page = page;
        this.engineApps = engineApps;
    }

    @GetMapping("/login")
    ResponseEntity<String> show(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        var asked = Destination.path(to).orElse("");
        return loggedIn.person(request)
                .map(known -> already(known, asked, request.getContextPath()))
                .orElseGet(() -> page.show(HttpStatus.OK, "", asked));
    }

    @PostMapping("/login")
    ResponseEntity<String> logIn(LoginAttempt attempt, HttpServletRequest request, HttpServletResponse response) {
        var asked = Destination.path(attempt.to()).orElse("");
        if (Browser.isForeign(request)) {
            return page.show(HttpStatus.FORBIDDEN, "请从本系统的登录页登录。Please log in on this page.", asked);
        }
        var person = accounts.verify(attempt.login(), attempt.secret());
        if (person.isEmpty()) {
            return page.show(
                    HttpStatus.UNAUTHORIZED,
                    "用户名或密码不对；连续输错后需稍等再试。Wrong user name or password; after wrong tries, wait a little.",
                    asked);
        }
        return accounts.isHandedOut(attempt.login())
                ? Redirect.to(request, "/password?first=yes")
                : steps.afterPassword(person.get(), asked + Destination.place(attempt.place()), request, response);
    }

    @PostMapping("/logout")
    ResponseEntity<String> logOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && !Browser.isForeign(request)) {
            session.invalidate();
        }
        return Redirect.to(request, "/login");
    }

    /** Somebody who is logged in comes here for a page that is not theirs, or to change to another account. */
    private ResponseEntity<String> already(CurrentUser person, String asked, String context) {
        var message =
                "您已登录为 %s（%s）。要打开的页面如果不在您的权限内，请换一个账号登录。You are logged in as %s; for a page that is not yours, log in as somebody else."
                        .formatted(person.displayName(), person.login(), person.login());
        return page.show(HttpStatus.OK, message, asked, context + Doors.home(person, engineApps));
    }

    /** What the form posts; a field that is missing is empty. */
    record LoginAttempt(
            @Nullable String username,
            @Nullable String password,
            @Nullable String to,
            @Nullable String place) {

        String login() {
            return username == null ? "" : username.strip();
        }

        String secret() {
            return password == null ? "" : password;
        }
    }
}
