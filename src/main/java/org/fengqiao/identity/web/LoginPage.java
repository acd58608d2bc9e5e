package org.fengqiao.identity.web;

import org.fengqiao.identity.OpenIdRules;
import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the login page looks. */
@Component
class LoginPage {

    private final HtmlPage page = HtmlPage.named("login");
    private final OpenIdRules openId;

    LoginPage(OpenIdRules openId) {
        this.openId = openId;
    }

    ResponseEntity<String> show(HttpStatus status, String message, String to) {
        return show(status, message, to, "");
    }

    /** With a link to the page of somebody who is logged in already. */
    ResponseEntity<String> show(HttpStatus status, String message, String to, String home) {
        return page.fill("message", message)
                .fill("to", to)
                .fill("home", home)
                .fill("openid", openId.isOn() ? "login/openid" + (to.isEmpty() ? "" : "?to=" + to) : "")
                .answer(status);
    }
}
