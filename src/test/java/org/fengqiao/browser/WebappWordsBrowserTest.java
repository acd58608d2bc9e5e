package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web applications speak Chinese, and English to a browser that is set to English; what the county writes stays Chinese. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class WebappWordsBrowserTest {

    /** Letters of two and more outside of names. */
    private static final String ENGLISH = "[a-z]{3,}";

    @LocalServerPort
    int port;

    private Desks desks;

    @AfterEach
    void leave() {
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
    }

    @Test
    void aFormSaysInChineseWhatIsMissing(Browser browser) {
        desks = new Desks(browser, port);
        var tasklist = desks.tasklistOf("village1");

        var form = sentEmpty(tasklist);

        assertThat(tasklist.page().locator(".modal-footer button[type=submit]")).hasText("登记");
        assertThat(form.errors()).isNotEmpty().allMatch(error -> error.equals("此项必填。"));
        assertThat(monthAndWeekdays(tasklist)).matches("(?s)1月.*12月.*日\\s+一\\s+二\\s+三\\s+四\\s+五\\s+六\\s*");
        Screens.take(tasklist.page(), "words-zh");
    }

    @Test
    void aBrowserSetToEnglishGetsEnglishWordsAroundAChineseForm(Browser browser) {
        desks = Desks.inEnglish(browser, port);
        var tasklist = desks.tasklistOf("village1");
        assertThat(tasklist.page().locator(".brand-name, [brand-name]").first()).hasText("Fengqiao Tasklist");

        var form = sentEmpty(tasklist);

        assertThat(tasklist.page().locator(".modal-footer button[type=submit]")).hasText("Start");
        assertThat(tasklist.refusals()).containsText("4 fields to fill in or correct: 纠纷类型");
        assertThat(tasklist.page().locator(".task-filter .name").first())
                .hasText(Pattern.compile("\\s*Mine\\s*\\d*\\s*"));
        assertThat(form.errors()).isNotEmpty().allMatch(error -> error.equals("Field is required."));
        assertThat(form.field("纠纷简况")).isVisible();
        Screens.take(tasklist.page(), "words-en");
    }

    @Test
    void wordsThatTheBrowserKeptFromAnEarlierEditionAreForgotten(Browser browser) {
        desks = new Desks(browser, port);
        var page = desks.tasklistOf("village1").page();
        assertThat(page.locator(".start-process-action a")).hasText("登记纠纷");

        page.evaluate("() => {"
                + "localStorage.setItem('camunda-web', localStorage.getItem('camunda-web').replaceAll('登记纠纷', '旧词'));"
                + "localStorage.setItem('fengqiao-words', 'earlier'); }");
        page.reload();

        assertThat(page.locator(".start-process-action a")).hasText("登记纠纷");
    }

    @Test
    void aSupervisorsCockpitIsChinese(Browser browser) {
        desks = new Desks(browser, port);
        var page = desks.cockpitOf("supervisor").page();

        var dashboard = page.locator(".cockpit-section-dashboard, .dashboard").first();
        assertThat(dashboard).containsText("运行中的流程实例");
        assertThat(dashboard).not().containsText(Pattern.compile(ENGLISH));
        assertThat(page.locator(".sections-menu")).containsText("流程");
        Screens.take(page, "words-cockpit");
    }

    private static FormPane sentEmpty(TasklistPage tasklist) {
        var form = tasklist.start("纠纷全过程");
        var submit = tasklist.page().locator(".modal-footer button[type=submit]");
        assertThat(submit).isEnabled();
        submit.click();
        assertThat(tasklist.page().locator(".fjs-form-field-error").first()).isVisible();
        assertThat(tasklist.refusals()).isInViewport();
        assertThat(submit).isEnabled();
        Screens.take(tasklist.page(), "words-refused");
        return form;
    }

    private static String monthAndWeekdays(TasklistPage tasklist) {
        var calendar =
                tasklist.page().locator(".modal-body .flatpickr-calendar").first();
        calendar.locator("xpath=..").locator("input").first().click();
        assertThat(calendar).isVisible();
        return calendar.locator(".flatpickr-monthDropdown-months").innerText() + "\n"
                + String.join("\n", calendar.locator(".flatpickr-weekday").allInnerTexts());
    }
}
