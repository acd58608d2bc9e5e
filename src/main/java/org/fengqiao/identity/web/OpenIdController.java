package org.fengqiao.identity.web;

import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.fengqiao.identity.OpenIdRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The login by the county's identity provider. It says who somebody is and opens no account: what the person may do is
 * in the account here, and the second factor is asked as after a password unless the provider asks for one.
 */
@Controller
class OpenIdController {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);
    private static final String ATTEMPT = "fengqiao.openid";

    private final OpenIdRules rules;
    private final OpenIdClient client;
    private final LoggedIn accounts;
    private final LoginSteps steps;
    private final LoginPage page;

    OpenIdController(OpenIdRules rules, OpenIdClient client, LoggedIn accounts, LoginSteps steps, LoginPage page) {
        this.rules = rules;
        this.client = client;
        this.accounts = accounts;
        this.steps = steps;
        this.page = page;
    }

    @GetMapping("/login/openid")
    ResponseEntity<String> begin(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        demandOn();
        var attempt = OpenIdAttempt.begin(Destination.path(to).orElse(""));
        try {
            var address = client.address(attempt, back());
            request.getSession().setAttribute(ATTEMPT, attempt);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
        } catch (IOException | GeneralException away) {
            LOG.warn("身份认证平台没有应答：{}", away.toString());
            return page.show(
                    HttpStatus.BAD_GATEWAY,
                    "统一身份认证平台暂时没有应答，请稍后再试，或用密码登录。The identity provider does not answer; try later or use the password.",
                    "");
        }
    }

    @GetMapping("/login/openid/return")
    ResponseEntity<String> end(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        demandOn();
        var attempt = taken(request).filter(begun -> begun.state().equals(state));
        var person = attempt.filter(begun -> !code.isEmpty())
                .flatMap(begun -> client.login(code, begun, back()))
                .flatMap(accounts::account);
        if (attempt.isEmpty() || person.isEmpty()) {
            return page.show(
                    HttpStatus.FORBIDDEN,
                    "统一身份认证没有完成，或者您在本系统没有账号；请联系安全管理员。The provider did not confirm you, or you have no account here: ask a security administrator.",
                    "");
        }
        var asked = attempt.get().asked();
        return rules.secondFactorDone()
                ? steps.enter(person.get(), asked, request, response)
                : steps.afterPassword(person.get(), asked, request, response);
    }

    /** Each attempt comes back once. */
    private static Optional<OpenIdAttempt> taken(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        var attempt = session.map(each -> (OpenIdAttempt) each.getAttribute(ATTEMPT));
        session.ifPresent(each -> each.removeAttribute(ATTEMPT));
        return attempt;
    }

    private void demandOn() {
        if (!rules.isOn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static URI back() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/login/openid/return")
                .build()
                .toUri();
    }
}
