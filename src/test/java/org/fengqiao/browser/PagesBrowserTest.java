package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.today;

import com.microsoft.playwright.Browser;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor sees before any case is touched. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class PagesBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
    }

    @AfterEach
    void leave() {
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
    }

    @Test
    void theStartPageSaysWhatThisIsAndWhoCanLogIn() {
        var start = desks.visit("/");

        assertThat(start.locator("h1")).hasText("枫桥");
        assertThat(start.locator("table")).containsText("village1");
        Screens.take(start, "start");
    }

    @Test
    void theEnginesAdvertisementAndTheRoomForItAreGone() {
        var tasklist = desks.tasklistOf("village1").page();

        assertThat(tasklist.locator(".ce-eol-banner")).isHidden();
        assertThat(tasklist.locator(".page-wrap").boundingBox().y).isEqualTo(45);
    }

    @Test
    void nobodyMakesATaskWithoutACase() {
        assertThat(desks.tasklistOf("village1").page().getByText("Create task")).isHidden();
    }

    @Test
    void thePageOfCasesLogsInByItselfAndSaysWhenThePasswordIsWrong() {
        var cases = desks.visit("/cases");
        cases.locator("#username").fill("township3");
        cases.locator("#password").fill("not the password");
        cases.locator("#login button").click();
        assertThat(cases.locator("#refusal")).containsText("密码");
        Screens.take(cases, "cases-login");
    }

    @Test
    void aCaseThatIsNotThereIsSaidInWords() {
        var cases = desks.casesOf("township1");

        cases.ask("QX-2026-99999");

        assertThat(cases.view()).containsText("没有编号为 QX-2026-99999 的案件");
    }

    @Test
    void aClerkDeclaresAConflictAndLearnsThatTheMediatorKeepsTheCase() {
        var number = walk.inTheVillage();

        var cases = desks.casesOf("township1").show(number.code()).declareConflict("village1", "STAKE", "与乙方合伙经营。");

        assertThat(cases.page().locator(".fq-said")).containsText("在调委会更换调解员之前仍由其承办");
        assertThat(cases.view()).containsText("与纠纷有利害关系");
        Screens.take(cases.page(), "conflict-declared");
        driver.end(number);
    }

    @Test
    void aClerkRecordsAnAbsenceAndCallsItOff() {
        var page = desks.visit("/absences");
        page.locator("#username").fill("township1");
        page.locator("#password").fill(SampleAccounts.PASSWORD);
        page.locator("#login button").click();
        page.locator("#committee").selectOption("C990100101205");
        page.locator("#firstDay").fill(today().plusDays(5).toString());
        page.locator("#lastDay").fill(today().plusDays(4).toString());
        page.locator("#record button").click();
        assertThat(page.locator("#refused")).containsText("结束日期不能早于开始日期");

        page.locator("#lastDay").fill(today().plusDays(6).toString());
        page.locator("#record button").click();
        assertThat(page.locator("#said")).containsText("已登记");
        assertThat(page.locator("#rows tr")).hasCount(1);
        Screens.take(page, "absences");

        page.locator("#rows button").click();
        assertThat(page.locator("#none")).isVisible();
        page.locator("#over").check();
        assertThat(page.locator("#rows")).containsText("已撤销");
    }
}
