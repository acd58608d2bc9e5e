package org.fengqiao.browser;

import com.microsoft.playwright.Page;

/** The login that all web applications of the engine share. */
final class LoginForm {

    private LoginForm() {}

    static void fill(Page page, String user, String password) {
        page.locator("input[ng-model=username]").fill(user);
        page.locator("input[ng-model=password]").fill(password);
        page.locator("form button[type=submit]").click();
    }
}
