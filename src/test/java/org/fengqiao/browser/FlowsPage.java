package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fengqiao.identity.SampleAccounts;

/** Our own pages {@code /flows} and {@code /flow}: what is in force, and the way back. */
final class FlowsPage {

    private final Page page;

    private FlowsPage(Page page) {
        this.page = page;
    }

    static FlowsPage of(Page page, String login) {
        LoginForm.send(page, login, SampleAccounts.PASSWORD);
        return new FlowsPage(page);
    }

    Page page() {
        return page;
    }

    /** The row of a flow in the list. */
    Locator row(String name) {
        return page.locator("table.flows tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** Opens one flow. */
    FlowsPage open(String name) {
        row(name).first().locator("a").first().click();
        assertThat(page.locator(".picture.process svg").first()).isVisible();
        return this;
    }

    /** Begins a draft from the flow that is open. */
    FlowDraftPage change(String title, String reason) {
        page.locator("#edit").click();
        fill("title", title);
        fill("reason", reason);
        sure();
        return new FlowDraftPage(page);
    }

    /** Compares the two versions that are ticked, at first the two newest ones. */
    FlowsPage compare() {
        page.locator("#compare").click();
        assertThat(page.locator("#comparison .legend")).isVisible();
        return this;
    }

    /** Brings the version back that came before the one in force. */
    FlowsPage rollBackToThePrevious(String reason) {
        page.getByText("恢复 Roll back").first().click();
        fill("reason", reason);
        sure();
        assertThat(page.locator("#said")).containsText("已恢复");
        Screens.picture(page, "flow-versions");
        return this;
    }

    private void fill(String field, String text) {
        page.locator("dialog [name=" + field + "]").fill(text);
    }

    private void sure() {
        page.locator("dialog p.buttons button").first().click();
    }
}
