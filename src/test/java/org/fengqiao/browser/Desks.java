package org.fengqiao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.identity.SampleAccounts;

/** The sample users, each at a computer of their own: a browser context with one login, kept open for the whole test. */
final class Desks implements AutoCloseable {

    private static final double PATIENCE = 30_000;

    private final Browser browser;
    private final String address;
    private final String locale;
    private final Map<String, TasklistPage> tasklists = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();

    Desks(Browser browser, int port) {
        this(browser, port, "zh-CN");
    }

    private Desks(Browser browser, int port, String locale) {
        this.browser = browser;
        this.locale = locale;
        this.address = "http://localhost:" + port;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** The same desks, with browsers that are set to English. */
    static Desks inEnglish(Browser browser, int port) {
        return new Desks(browser, port, "en-GB");
    }

    /** Tasklist of a user, logged in at the first call, and in front: a page behind another one is not drawn. */
    TasklistPage tasklistOf(String login) {
        var tasklist = tasklists.computeIfAbsent(
                login, user -> TasklistPage.logIn(page(), address, user, SampleAccounts.PASSWORD));
        tasklist.page().bringToFront();
        return tasklist;
    }

    /** Cockpit of a user. */
    CockpitPage cockpitOf(String login) {
        return CockpitPage.logIn(page(), address, login, SampleAccounts.PASSWORD);
    }

    /** The page of cases on a user's computer: the login of Tasklist holds there too. */
    CasesPage casesOf(String login) {
        var page = tasklistOf(login).page().context().newPage();
        pages.add(page);
        return CasesPage.open(page, address);
    }

    /** A page of our own, on a computer where nobody has logged in. */
    Page visit(String path) {
        var page = page();
        page.navigate(address + path);
        return page;
    }

    /** Addresses outside the application that any page asked for. */
    List<String> foreignRequests() {
        return foreignRequests;
    }

    private Page page() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 1000));
        context.setDefaultTimeout(PATIENCE);
        context.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
        var page = context.newPage();
        pages.add(page);
        return page;
    }

    /** Shows what every desk had on its screen; called when a test has failed. */
    void photograph(String name) {
        pages.forEach(page -> Screens.take(page, name));
    }

    @Override
    public void close() {
        pages.stream().map(Page::context).distinct().forEach(BrowserContext::close);
    }
}
