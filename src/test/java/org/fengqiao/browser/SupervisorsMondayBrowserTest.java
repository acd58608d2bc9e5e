package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.replay.SampleWalk;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A supervisor's Monday morning, on a desk and on a telephone: where the county stands, what is overdue, one case from its search to its
 * whole history, the month's statistics. All of it holds what WCAG 2.1 asks at level AA, as far as a machine can tell.
 */
@HttpTest
@ExtendWith(BrowserExtension.class)
class SupervisorsMondayBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext beans;

    private static boolean filled;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private Desks desks;

    @BeforeEach
    void anOverdueCaseOfTheTownship(Browser browser) {
        desks = new Desks(browser, port);
        if (Screens.areKept() && !filled) {
            SampleWalk.cases(beans);
            filled = true;
        }
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        assertThat(http.as("supervisor").get("/api/figures").statusCode()).isEqualTo(200);
        var late = database.sql(
                        "update case_stage_fact set due_on = current_date - 9 where case_number = ? and left_on is null")
                .param(number.code())
                .update();
        assertThat(late).as("open stages").isPositive();
    }

    @AfterEach
    void leave() {
        desks.close();
        driver.end(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void fromTheCountyToOneCaseAndBack(int width) {
        var page = desks.cockpitOf("supervisor").page();
        page.setViewportSize(width, 900);
        seeWhereTheCountyStands(page, width);
        seeThatTheHolidaysOfNextYearAreMissing(page);
        urgeWhatIsOverdue(page, width);
        findTheCase(page);
        readItsHistory(page, width);
        readTheCasePage(page, width);
        readTheStatistics(page, width);
    }

    /** The product's clock is the machine's in this test: what is missing depends on its day. */
    private void seeThatTheHolidaysOfNextYearAreMissing(Page page) {
        var missing = JsonPath.<List<Integer>>read(
                http.as("supervisor").get("/api/holidays/missing").body(), "$.years");
        assertThat(page.locator(".fq-warning")).hasCount(missing.isEmpty() ? 0 : 1);
        if (!missing.isEmpty()) {
            assertThat(page.locator(".fq-warning")).containsText(missing.get(0) + "");
        }
    }

    private void seeWhereTheCountyStands(Page page, int width) {
        assertThat(page.locator(".fq-dashboard .fq-chart svg").first()).isVisible();
        assertThat(page.locator(".fq-overdue tbody tr")).not().hasCount(0);
        if (width == 1440) {
            Screens.picture(page, "supervisor-dashboard");
        } else {
            Screens.take(page, "monday-dashboard-phone");
        }
        Axe.demandNothing(page, "html");
        assertFits(page);
    }

    private void urgeWhatIsOverdue(Page page, int width) {
        var row = page.locator(".fq-overdue tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(driver.file(number).officialNumber()));
        row.getByText("催办", exact()).click();
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog [role=status]")).containsText("约定时间地点");
        Axe.demandNothing(page, "dialog.fq-dialog");
        page.keyboard().press("Escape");
        assertThat(row.locator(".fq-urged")).containsText("· 1 次");
        assertThat(row.locator(".fq-urged")).containsText(Pattern.compile("已催办 \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"));
        assertThat(row.getByText("催办", exact())).isDisabled();
        row.getByText("改派").click();
        assertThat(page.locator("dialog.fq-dialog select")).isVisible();
        if (width == 1440) {
            Screens.picture(page, "supervisor-overdue");
        }
        page.keyboard().press("Escape");
        if (width == 390) {
            row.scrollIntoViewIfNeeded();
            Screens.take(page, "monday-overdue-phone");
        }
    }

    private void findTheCase(Page page) {
        page.locator(".fq-find input[name=number]").fill(number.code());
        page.locator(".fq-find button[type=submit]").click();
        page.locator(".fq-find-panel tbody a").first().click();
    }

    private void readItsHistory(Page page, int width) {
        assertThat(page.locator(".fq-widget h2"))
                .containsText(driver.file(number).officialNumber());
        assertThat(page.locator(".fq-run-diagram .fq-taken").first()).isVisible();
        assertThat(page.locator(".fq-run-diagram .fq-here-badge").first()).containsText("在这里");
        assertThat((Double) page.evaluate("document.querySelector('.fq-run-diagram .viewport').getCTM().a"))
                .as("scale of the diagram: its names can be read")
                .isGreaterThan(0.6);
        assertThat(page.locator(".fq-case h3")).isVisible();
        if (width == 1440) {
            Screens.picture(page, "supervisor-history");
        } else {
            Screens.take(page, "monday-history-phone");
        }
        Axe.demandNothing(page, "html");
        assertFits(page);
    }

    /** Of a case what was passed, where it is and what is to come are told apart, and the way to Cockpit stands there. */
    private void readTheCasePage(Page page, int width) {
        page.navigate("http://localhost:" + port + "/cases?number=" + number);
        assertThat(page.locator(".fq-way li.fq-passed").first()).containsText("✓村级现场调解");
        assertThat(page.locator(".fq-way li.fq-here")).containsText("●乡镇调解");
        assertThat(page.locator(".fq-way li.fq-ahead").first()).containsText("○县联调中心调解");
        assertThat(page.locator("#path .fq-run-diagram .fq-taken").first()).isVisible();
        assertThat(page.locator("#toCockpit")).hasAttribute("href", Pattern.compile("cockpit.*case/" + number));
        Screens.take(page, "monday-case-" + width);
        Axe.demandNothing(page, "html");
        assertFits(page);
        page.locator("#ways a[href='#path']").click();
        assertThat(page.locator("#path h2")).isInViewport();
    }

    private void readTheStatistics(Page page, int width) {
        page.navigate("http://localhost:" + port + "/statistics?period=MONTH");
        assertThat(page.locator("table tbody tr").first()).isVisible();
        assertThat(page.locator("#head th[scope=colgroup]")).hasCount(8);
        assertThat(page.locator("#counted")).containsText("其余各栏只计本期结案的案件");
        assertThat(page.locator("#head th[scope=colgroup]").nth(3)).containsText("调解主体");
        page.locator("#report .scroll").first().evaluate("box => box.scrollLeft = 900");
        assertThat((Boolean) page.evaluate(
                        "(() => { const box = document.querySelector('#report .scroll').getBoundingClientRect();"
                                + " const unit = document.querySelector('#rows th').getBoundingClientRect();"
                                + " return Math.abs(unit.left - box.left) < 3; })()"))
                .as("the unit stays in view")
                .isTrue();
        if (width == 1440) {
            Screens.picture(page, "supervisor-statistics");
        } else {
            Screens.take(page, "monday-statistics-phone");
        }
        openTheCasesBehindANumberAndComeBack(page, width);
        Axe.demandNothing(page, "html");
        assertFits(page);
    }

    private static void openTheCasesBehindANumberAndComeBack(Page page, int width) {
        var accepted = page.locator("#rows a").first();
        accepted.click();
        assertThat(page.locator("#casesTitle")).isInViewport();
        assertThat(page.locator("#casesTitle")).isFocused();
        assertThat(page.locator("#caseRows tr").first()).isInViewport();
        Screens.take(page, "monday-statistics-cases-" + width);
        page.locator("#back").click();
        assertThat(accepted).isFocused();
        assertThat(accepted).isInViewport();
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Nothing has to be pushed aside to be read; tables and drawings scroll within themselves. */
    private static void assertFits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .isTrue();
    }
}
