package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Camunda Cockpit, as far as a supervisor uses it. */
final class CockpitPage {

    private final Page page;

    private CockpitPage(Page page) {
        this.page = page;
    }

    static CockpitPage logIn(Page page, String address, String user, String password) {
        LoginForm.enter(page, address + "/camunda/app/cockpit/default/", user, password);
        assertThat(page.locator(".cockpit-section-dashboard, .dashboard").first())
                .isVisible();
        return new CockpitPage(page);
    }

    Page page() {
        return page;
    }

    /** Opens a process from the list of processes. */
    CockpitPage openProcess(String name) {
        page.locator("a[href='#/processes']").first().click();
        page.locator("table a").getByText(name, exact()).click();
        assertThat(diagram()).isVisible();
        return this;
    }

    /** Follows a call activity to the process that it calls. */
    CockpitPage openStage(String callActivity, String name) {
        overlays(callActivity).locator(".bjs-drilldown").click();
        assertThat(page.locator(".breadcrumbs-panel, [cam-breadcrumbs-panel]").first())
                .containsText(name);
        assertThat(diagram()).isVisible();
        return this;
    }

    /** Opens the running instance of a case, by its number as on papers, from the list below the diagram. */
    CockpitPage openInstance(String official) {
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(official))
                .locator("a")
                .first()
                .click();
        assertThat(diagram()).isVisible();
        return this;
    }

    /** The case tab of an instance. */
    Locator caseTab() {
        page.locator(".nav-tabs").getByText("案件", exact()).click();
        var view = page.locator(".fq-case");
        assertThat(view.locator("h3")).isVisible();
        return view;
    }

    Locator diagram() {
        return page.locator(".djs-container svg").first();
    }

    /** The badge with the number of running instances on an element of the diagram. */
    Locator count(String element) {
        return overlays(element).locator(".instance-count");
    }

    private Locator overlays(String element) {
        return page.locator(".djs-overlays[data-container-id='" + element + "']");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
