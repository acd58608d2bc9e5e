package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.SecondFactorDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody who is logged in makes new recovery codes: with the password and a code, as if the browser were somebody else's. */
@Controller
class RecoveryCodesController {

    private final LoggedIn loggedIn;
    private final Accounts accounts;
    private final SecondFactorDesk factors;
    private final SecondFactorPages pages;

    RecoveryCodesController(LoggedIn loggedIn, Accounts accounts, SecondFactorDesk factors, SecondFactorPages pages) {
        this.loggedIn = loggedIn;
        this.accounts = accounts;
        this.factors = factors;
        this.pages = pages;
    }

    @PostMapping("/second-factor/recovery-codes")
    ResponseEntity<String> renew(
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request) {
        var person = loggedIn.person(request);
        if (person.isEmpty() || Browser.isForeign(request)) {
            return Redirect.to(request, "/login?to=%2Fsecond-factor");
        }
        var login = person.get().login();
        var onward = Redirect.to(request, "/second-factor").getHeaders();
        return accounts.verify(login, password == null ? "" : password)
                .flatMap(verified -> factors.renewRecoveryCodes(login, code == null ? "" : code.replace(" ", "")))
                .map(codes -> pages.codes(codes, onward))
                .orElseGet(() -> pages.on(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "密码或者验证码不对，原来的恢复码不变；连续输错后需稍等再试。Wrong password or code: the codes stay as they are.",
                        login));
    }
}
