package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Camunda Tasklist, as far as a mediator uses it. */
final class TasklistPage {

    private static final String MINE = "Mine";
    static final String MY_COMMITTEES = "本委员会待领 My committee's";

    private final Page page;

    private TasklistPage(Page page) {
        this.page = page;
    }

    static TasklistPage logIn(Page page, String address, String user, String password) {
        LoginForm.enter(page, address + "/camunda/app/tasklist/default/", user, password);
        assertThat(page.locator(".task-filters").getByText(MINE)).isVisible();
        return new TasklistPage(page);
    }

    Page page() {
        return page;
    }

    /** Opens the start form of a process. */
    FormPane start(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body .processes a").getByText(process, exact()).click();
        return FormPane.in(page.locator(".modal-body"));
    }

    /** Sends the start form; the dialog closes only when the engine has taken it. */
    void sendStart() {
        page.locator(".modal-footer button[type=submit]").click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }

    /** The number of the case that was just registered. */
    String registered() {
        return page.locator(".fq-registered a").innerText();
    }

    /** The name of the task that stands open. */
    Locator openTask() {
        return page.locator(".task-card h2.task");
    }

    /** Opens a task that the user holds. */
    FormPane openMine(String task, String about) {
        return open(MINE, task, about);
    }

    /** Opens a task of the user's committee and takes it. */
    FormPane claim(String task, String about) {
        open(MY_COMMITTEES, task, about);
        demandReasonInWords();
        page.locator(".task-card .claim").click();
        assertThat(page.locator(".task-card .unclaim")).isVisible();
        return FormPane.in(page.locator(".task-card"));
    }

    /** Why the form is grey, as the browser reads it: a style sheet that does not say its charset is read as Latin. */
    private void demandReasonInWords() {
        page.locator(".task-card .disabled-form").first().waitFor();
        Assertions.assertThat(String.valueOf(page.evaluate("() => getComputedStyle("
                        + "document.querySelector('.task-card .disabled-form'), '::before').content")))
                .contains("认领");
    }

    /** The card of a case in the list of tasks, found by any text on it. */
    Locator card(String about) {
        return page.locator("ol.tasks-list li.task").filter(new Locator.FilterOptions().setHasText(about));
    }

    /** Opens the case tab of the open task. */
    Locator caseTab() {
        page.locator(".task-card .nav-tabs").getByText("案件", exact()).click();
        var view = page.locator(".task-card .fq-case");
        assertThat(view.locator("h3")).isVisible();
        return view;
    }

    /** Goes back to the form of the open task. */
    FormPane formTab() {
        page.locator(".task-card .nav-tabs").getByText("表单", exact()).click();
        return FormPane.in(page.locator(".task-card"));
    }

    /** Completes the open task and waits until Tasklist has let go of it. */
    void complete() {
        page.locator(".task-card .form-actions .btn-primary").click();
        assertThat(page.locator(".task-card .form-actions")).hasCount(0);
    }

    /** Presses the button that completes the open task, whatever comes of it. */
    void send() {
        page.locator(".task-card .form-actions .btn-primary").click();
    }

    /** The one place beside the button that says why a form was not taken. */
    Locator refusals() {
        return page.locator(".fq-refused");
    }

    /** The messages that Tasklist itself puts into a corner. */
    Locator corner() {
        return page.locator(".notifications .alert-danger").locator("visible=true");
    }

    private FormPane open(String filter, String task, String about) {
        page.locator(".task-filters").getByText(filter).click();
        card(about).locator("h4.task a").getByText(task, exact()).click();
        assertThat(page.locator(".task-card h2.task")).hasText(task);
        return FormPane.in(page.locator(".task-card"));
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
