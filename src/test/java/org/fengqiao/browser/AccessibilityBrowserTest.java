package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.outcome;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our widgets hold what WCAG 2.1 asks at level AA, as far as a machine can tell, on a desk and on a telephone. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class AccessibilityBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private Desks desks;

    @BeforeEach
    void aCaseThatTheVillageCouldNotSettle(Browser browser) {
        desks = new Desks(browser, port);
        number = walk.inTheVillage();
        walk.village(number, outcome("NOT_AGREED"));
    }

    @AfterEach
    void leave() {
        desks.close();
        driver.end(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theDashboardIsForEverybody(int width) {
        var page = supervisorsPage(width);
        assertThat(page.locator(".fq-dashboard .fq-chart svg").first()).isVisible();

        Screens.take(page, "dashboard-" + width);
        assertThat(Axe.faults(page, ".fq-dashboard")).isEmpty();
        assertThat((Boolean) page.evaluate("document.querySelector('.fq-dashboard').scrollWidth <= innerWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theHistoryOfACaseIsForEverybody(int width) {
        var page = supervisorsPage(width);
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/fengqiao/case/" + number);
        assertThat(page.locator(".fq-case h3")).isVisible();

        Screens.take(page, "case-history-" + width);
        assertThat(Axe.faults(page, ".fq-dashboard")).isEmpty();
    }

    private Page supervisorsPage(int width) {
        var page = desks.cockpitOf("supervisor1").page();
        page.setViewportSize(width, 900);
        return page;
    }
}
