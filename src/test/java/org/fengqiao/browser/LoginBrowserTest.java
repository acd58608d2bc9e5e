package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.identity.SecondFactorDesk;
import org.fengqiao.testing.Authenticator;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a supervisor sees of the second factor and of personal tokens. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class LoginBrowserTest {

    private static final String LOGIN = "browserfactor";
    private static final String PASSWORD = "Right-2026-Right";

    @LocalServerPort
    int port;

    @Autowired
    AccountDesk accounts;

    @Autowired
    SecondFactorDesk factors;

    @Autowired
    Clock clock;

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
    void aSupervisorEnrolsAnAuthenticatorLogsInWithItAndMakesAToken() {
        accounts.open(new NewAccount(LOGIN, "试督导", "990100101", Set.of(Role.TOWNSHIP_SUPERVISOR), Set.of()), PASSWORD);
        var page = desks.visit("/second-factor");
        LoginForm.send(page, LOGIN, PASSWORD);
        assertThat(page.locator("svg.qr")).isVisible();
        Screens.take(page, "second-factor-enrol");
        var telephone = Authenticator.enrolling(page.content());

        page.locator("input[name=code]").fill(telephone.code(clock.instant()));
        page.locator("form button").click();
        assertThat(page.locator("ol.recovery li")).hasCount(10);
        Screens.take(page, "second-factor-codes");
        var recovery = page.locator("ol.recovery kbd").first().textContent();
        page.locator("a.onward").click();
        assertThat(page).hasURL(Pattern.compile(".*/cockpit/.*"));

        var again = desks.visit("/tokens");
        LoginForm.send(again, LOGIN, PASSWORD);
        assertThat(again.locator("input[name=code]")).isVisible();
        again.locator("input[name=code]").fill("000000x");
        again.locator("form button").click();
        assertThat(again.locator(".refusal")).containsText("验证码不对");
        Screens.take(again, "second-factor");
        factors.unlock(LOGIN);
        again.locator("input[name=code]").fill(recovery);
        again.locator("form button").click();

        again.locator("input[name=name]").fill("督导报表程序");
        again.locator("#make-form button").click();
        assertThat(again.locator("#token")).containsText("fqt_");
        assertThat(again.locator("#rows tr")).hasCount(1);
        Screens.take(again, "tokens");
        again.locator("#rows button").click();
        assertThat(again.locator("#rows")).containsText("已失效");
        factors.remove(LOGIN);
    }

    @Test
    void aClerkHelpsAMediatorOfHerTownship() {
        accounts.open(
                new NewAccount("browsercare", "试帮助", "990100101201", Set.of(Role.MEDIATOR), Set.of("C990100101201")),
                PASSWORD);
        var page = desks.visit("/accounts");
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);
        page.locator("#wanted").fill("试帮助");
        page.locator("#search button").click();
        assertThat(page.locator("#account-rows tr")).hasCount(1);
        assertThat(page.locator("#import")).isHidden();

        page.locator("#account-rows button").click();
        page.locator("#care-form input[name=note]").fill("本人到镇里来，忘了密码。");
        page.locator("#care-form button").click();

        assertThat(page.locator("#care-said")).containsText("已登记");
        assertThat(page.locator("#record-rows")).containsText("忘了密码");
        assertThat(page.locator("#handed-out-rows kbd")).hasCount(1);
        Screens.picture(page, "admin-accounts");

        page.locator("#care summary").last().click();
        page.onDialog(dialog -> dialog.accept());
        page.locator("#closing-form input[name=note]").fill("任期届满离任。");
        page.locator("#closing-form button").click();
        assertThat(page.locator("#care-said")).containsText("账号已关闭");
        assertThat(page.locator("#account-rows tr")).hasCount(0);
        Screens.take(page, "account-closed");
    }
}
