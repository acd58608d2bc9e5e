package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor sees before any case is touched. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class PagesBrowserTest {

    @LocalServerPort
    int port;

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
}
