package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.SecondFactorDesk;
import org.fengqiao.identity.SecondFactorHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page after the password: asks for the code, or enrols an authenticator; also for somebody who is logged in and wants one. */
@Controller
class SecondFactorController {

    private final LoginSteps steps;
    private final SecondFactorDesk factors;
    private final SecondFactorHolders holders;
    private final LoggedIn loggedIn;
    private final SecondFactorPages pages;

    SecondFactorController(
            LoginSteps steps,
            SecondFactorDesk factors,
            SecondFactorHolders holders,
            LoggedIn loggedIn,
            SecondFactorPages pages) {
        this.steps = steps;
        this.factors = factors;
        this.holders = holders;
        this.loggedIn = loggedIn;
        this.pages = pages;
    }

    @GetMapping("/second-factor")
    ResponseEntity<String> show(HttpServletRequest request) {
        var person = person(request);
        if (person.isEmpty()) {
            return Redirect.to(request, "/login?to=%2Fsecond-factor");
        }
        var login = person.get().login();
        if (!holders.contain(login)) {
            return pages.enrol(HttpStatus.OK, "", login, request.getSession());
        }
        return steps.passed(request).isPresent() ? pages.code(HttpStatus.OK, "") : pages.on(HttpStatus.OK, "", login);
    }

    @PostMapping("/second-factor")
    ResponseEntity<String> take(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = person(request);
        if (person.isEmpty() || Browser.isForeign(request)) {
            return Redirect.to(request, "/login");
        }
        var given = code == null ? "" : code.replace(" ", "");
        if (!holders.contain(person.get().login())) {
            return enrol(person.get(), given, request, response);
        }
        return steps.passed(request)
                .map(passed -> check(person.get(), passed.asked(), given, request, response))
                .orElseGet(() -> Redirect.to(request, "/second-factor"));
    }

    private ResponseEntity<String> check(
            CurrentUser person, String asked, String code, HttpServletRequest request, HttpServletResponse response) {
        return factors.check(person.login(), code)
                ? steps.enter(person, asked, request, response)
                : pages.code(
                        HttpStatus.UNAUTHORIZED,
                        "验证码不对、已经用过，或者需稍等再试；连续输错十次即锁定。A wrong or used code, or too early after a wrong one; ten wrong ones lock.");
    }

    private ResponseEntity<String> enrol(
            CurrentUser person, String code, HttpServletRequest request, HttpServletResponse response) {
        var login = person.login();
        var secret = pages.secret(request.getSession());
        var asked = steps.passed(request).map(LoginSteps.PassedPassword::asked).orElse("");
        return secret.flatMap(enrolling -> factors.enrol(login, enrolling, code))
                .map(codes -> pages.codes(
                        codes, steps.enter(person, asked, request, response).getHeaders()))
                .orElseGet(() -> pages.enrol(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "验证码不对，请确认手机时间准确，再输一次。The code is wrong: check the telephone's clock and try again.",
                        login,
                        request.getSession()));
    }

    private Optional<CurrentUser> person(HttpServletRequest request) {
        return steps.passed(request)
                .map(LoginSteps.PassedPassword::login)
                .flatMap(loggedIn::account)
                .or(() -> loggedIn.person(request));
    }
}
