package org.fengqiao.browser;

import com.microsoft.playwright.Page;

/** The login page, to which every page leads that needs a login. */
final class LoginForm {

    private LoginForm() {}

    /** Opens a page as somebody who has not logged in yet, and logs in on the way. */
    static void enter(Page page, String address, String user, String password) {
        page.navigate(address);
        send(page, user, password);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Fills in and sends the form. */
    static void send(Page page, String user, String password) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("form button").click();
    }
}
