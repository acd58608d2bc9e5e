package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist, as far as a mediator uses it. */
final class TasklistPage {

    private final Page page;

    private TasklistPage(Page page) {
        this.page = page;
    }

    static TasklistPage logIn(Page page, String address, String user, String password) {
        page.navigate(address + "/camunda/app/tasklist/default/");
        page.getByPlaceholder("Username").fill(user);
        page.getByPlaceholder("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        assertThat(page.locator(".task-filters")).isVisible();
        return new TasklistPage(page);
    }

    Page page() {
        return page;
    }

    /** Opens the start form of a process. */
    FormPane start(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body .processes a").getByText(process, exact()).click();
        return new FormPane(page.locator(".modal-body"));
    }

    /** Sends the start form; the dialog closes only when the engine has taken it. */
    void sendStart() {
        page.locator(".modal-footer button[type=submit]").click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }

    void openFilter(String name) {
        page.locator(".task-filters").getByText(name).first().click();
    }

    /** Opens the task of a case from the list. */
    FormPane openTask(String name, String caseNumber) {
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .locator("h4.task a")
                .getByText(name, exact())
                .click();
        assertThat(page.locator(".task-card h2.task")).hasText(name);
        return new FormPane(page.locator(".task-card"));
    }

    void claim() {
        page.locator(".task-card .claim a, .task-card a.claim").click();
    }

    /** Completes the open task and waits until Tasklist has let go of it. */
    void complete() {
        page.locator(".task-card .form-actions .btn-primary").click();
        assertThat(page.locator(".task-card .form-actions")).hasCount(0);
    }

    /** The red messages on the screen. */
    Locator refusals() {
        return page.locator(".notification.alert-danger, .alert-danger .message");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
