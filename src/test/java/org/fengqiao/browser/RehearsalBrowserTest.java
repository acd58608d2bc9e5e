package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.processadmin.DraftsInTests;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A flow administrator rehearses a draft on its page and opens a case that would go another way, on the diagram. */
@HttpTest
@ExtendWith(BrowserExtension.class)
@Tag("full")
class RehearsalBrowserTest {

    private static final String TOWNSHIP = "processes/township-mediation.bpmn";
    private static final int NEWER_THAN_ALL = 2_700;
    private static final double PATIENCE = 240_000;

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    @Autowired
    DraftsInTests drafts;

    @Autowired
    FlowsInForce flows;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private Desks desks;
    private long draft;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
        driver.moveClockBy(NEWER_THAN_ALL);
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, agreed("WRITTEN", false));
        driver.resetClock();
        draft = drafts.of(
                "达成协议的也转县", TOWNSHIP, model().replace("${outcome == 'AGREED'}", "${outcome == 'OUT_OF_TIME'}"));
    }

    private String model() {
        return flows.packages().stream()
                .flatMap(each -> each.files().stream())
                .filter(file -> file.name().equals(TOWNSHIP))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void leave() {
        driver.resetClock();
        drafts.withdraw(draft);
        driver.end(number);
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
    }

    @Test
    void aCaseThatWouldGoAnotherWayIsOpenedOnTheDiagram() {
        var page = desks.visit("/flow-rehearsal?draft=" + draft);
        page.setViewportSize(1280, 1400);
        LoginForm.send(page, "flowadmin", SampleAccounts.PASSWORD);

        page.locator("#cases").fill("1");
        page.locator("#ask button").click();
        assertThat(page.locator("#state"))
                .containsText("演练完成", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#time")).containsText("预计");
        Screens.picture(page, "admin-rehearsal");
        page.locator("#counts tr")
                .filter(new Locator.FilterOptions().setHasText("走另一条路"))
                .locator("button")
                .click();
        page.locator("#rows button").first().click();

        assertThat(page.locator("#caseTitle")).hasText(number.code());
        assertThat(page.locator("#findings")).containsText("从这里分开");
        assertThat(page.locator("#after li.first")).containsText("转县联调中心");
        assertThat(page.locator("#picture [data-element-id=service_referToCounty].after.first"))
                .isVisible();
        assertThat(page.locator("#picture [data-element-id=end_agreed].before")).isVisible();
        Screens.take(page, "rehearsal-case");
    }
}
