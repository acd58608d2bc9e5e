package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.today;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is hidden opens after another person's word; what is kept no longer goes after two people's. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class HiddenDataBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient database;

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
    void aMarkIsSetAskedForApprovedAndSeen() {
        var number = walk.inTheVillage();
        var clerk = desks.casesOf("township1").show(number.code());
        clerk.page().getByText("更多 More").click();
        clerk.act(
                "标记特殊情况",
                Map.of(
                        "party", "0",
                        "kind", "HEALTH",
                        "ground", "心脏病，避免激动",
                        "expiresOn", today().plusDays(30).toString()));
        assertThat(clerk.page().locator(".fq-said")).containsText("已标记");
        assertThat(clerk.view()).not().containsText("心脏病");

        var mediator = desks.casesOf("village1").show(number.code());
        assertThat(mediator.page().getByText("查看特殊情况", exactly())).hasCount(0);
        mediator.page().locator("summary").getByText("更多 More").first().click();
        mediator.act("申请查看特殊情况", Map.of("party", "0", "subject", "MARKS", "reason", "安排调解方式"));

        var approvals = desks.visit("/approvals");
        LoginForm.send(approvals, "supervisor1", SampleAccounts.PASSWORD);
        var request = approvals.locator("#open tr").filter(new Locator.FilterOptions().setHasText("安排调解方式"));
        request.locator("input").fill("确有需要");
        Screens.take(approvals, "approvals");
        request.getByText("批准 Grant", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(approvals.locator("#said")).containsText("已批准");

        mediator.show(number.code()).act("查看特殊情况", Map.of("party", "0"));
        assertThat(mediator.page().locator(".fq-said")).containsText("健康状况（心脏病，避免激动");
        Screens.take(mediator.page(), "mark-opened");
        driver.end(number);
    }

    @Test
    void anExpiredFileIsProposedByOneAndAnonymisedByAnother() {
        var number = walk.inTheVillage();
        driver.end(number);
        var official = driver.file(number).officialNumber();
        database.sql("insert into case_retention (case_number, version, kept, years, closed_on, kept_until, basis)"
                        + " values (?, 0, 'SHORT', 30, '1990-01-01', '2020-12-31', '县定')")
                .param(number.code())
                .update();

        var supervisor = desks.visit("/retention");
        LoginForm.send(supervisor, "supervisor", SampleAccounts.PASSWORD);
        supervisor.getByLabel(number.code()).check();
        assertThat(supervisor.locator("#confirm")).isHidden();
        supervisor.locator("#propose").click();
        assertThat(supervisor.locator("#said")).containsText("已提出匿名：1 件");
        Screens.take(supervisor, "retention");

        var security = desks.visit("/retention");
        LoginForm.send(security, "security", SampleAccounts.PASSWORD);
        security.onDialog(Dialog::accept);
        security.getByLabel(number.code()).check();
        assertThat(security.locator("#propose")).isHidden();
        security.locator("#confirm").click();
        assertThat(security.locator("#said")).containsText("已匿名：1 件");
        assertThat(security.locator("#rows")).not().containsText(official);

        var cases = desks.casesOf("township1").show(number.code());
        assertThat(cases.view()).containsText("（已匿名）");
        assertThat(cases.view()).not().containsText("陈大山");
        Screens.take(cases.page(), "anonymised");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
