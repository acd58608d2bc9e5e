package org.fengqiao.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** The login that all web applications of the engine share. */
final class LoginForm {

    private static final double A_WHILE = 12_000;

    private LoginForm() {}

    static void fill(Page page, String user, String password) {
        page.locator("input[ng-model=username]").fill(user);
        page.locator("input[ng-model=password]").fill(password);
        page.locator("form button[type=submit]").click();
    }

    /**
     * Logs in and waits for what only somebody logged in sees. Once in a while the engine's page does not come up after a
     * login on a busy machine; then it is loaded again, as a person would, after a picture of what it showed.
     */
    static void enter(Page page, String user, String password, Locator inside) {
        fill(page, user, password);
        try {
            inside.waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
        } catch (TimeoutError notYet) {
            Screens.take(page, "login-again-" + user);
            page.reload();
            page.locator("input[ng-model=username]").or(inside).first().waitFor();
            if (inside.count() == 0) {
                fill(page, user, password);
            }
        }
    }
}
