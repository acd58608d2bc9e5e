package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.PasswordDesk;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.HtmlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people choose their own password, the first time before anything else. */
@Controller
class PasswordController {

    private final PasswordDesk passwords;
    private final Accounts accounts;
    private final LoginSteps steps;
    private final HtmlPage page = HtmlPage.named("password");

    PasswordController(PasswordDesk passwords, Accounts accounts, LoginSteps steps) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.steps = steps;
    }

    @GetMapping("/password")
    ResponseEntity<String> show(@RequestParam(defaultValue = "no") String first) {
        var message = first.equals("yes")
                ? "这是发放给您的初始密码，请先换成只有您知道的密码。This password was handed out to you: choose one that only you know."
                : "";
        return page(HttpStatus.OK, message, "");
    }

    @PostMapping("/password")
    ResponseEntity<String> change(NewPassword given, HttpServletRequest request, HttpServletResponse response) {
        if (Browser.isForeign(request)) {
            return page(HttpStatus.FORBIDDEN, "请在本页修改密码。Please use this page.", "");
        }
        if (!given.chosen().equals(given.repeated())) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, "两次输入的新密码不一致。The new passwords differ.", given.login());
        }
        try {
            passwords.choose(given.login(), given.present(), given.chosen());
        } catch (FieldsRefused refused) {
            if (refused.errors().stream().anyMatch(error -> error.field().equals("password"))) {
                accounts.noteRefused(given.login());
            }
            return page(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(refused.getMessage()), given.login());
        }
        return accounts.find(given.login())
                .map(person -> steps.afterPassword(person, "", request, response))
                .orElseGet(() -> Redirect.to(request, "/login"));
    }

    private ResponseEntity<String> page(HttpStatus status, String message, String username) {
        return page.fill("message", message).fill("username", username).answer(status);
    }

    /** What the form posts; a field that is missing is empty. */
    record NewPassword(
            @Nullable String username,
            @Nullable String password,
            @Nullable String newPassword,
            @Nullable String again) {

        String login() {
            return username == null ? "" : username.strip();
        }

        String present() {
            return password == null ? "" : password;
        }

        String chosen() {
            return newPassword == null ? "" : newPassword;
        }

        String repeated() {
            return again == null ? "" : again;
        }
    }
}
