package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A half-filled form survives a closed page, and the next person at the same computer finds nothing of it. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class DraftsBrowserTest {

    private static final String LIFE = "纠纷全过程";
    private static final String NAME = "甲方（申请人）姓名或单位名称";
    private static final int LONGER_THAN_A_DRAFT_WAITS = 2000;
    private static final String FACTS = "纠纷简况";

    @LocalServerPort
    int port;

    private Desks desks;
    private Page page;

    @BeforeEach
    void oneComputer(Browser browser) {
        desks = new Desks(browser, port);
        page = desks.visit("/login");
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void aHalfFilledRegistrationIsThereAgainForItsWriterOnly() {
        var village = logIn("village1");
        var form = village.start(LIFE);
        assertThat(kept()).hasCount(0);
        form.select("纠纷类型", "邻里").type(NAME, "端木小满").type(FACTS, "晒谷场占道，话说到一半。");
        assertThat(kept()).containsText("已保存");
        Screens.take(page, "draft-kept");
        saveAsTasklistDoes();
        assertThat(inBrowser()).doesNotContain("端木", "camunda-form");

        page.context().clearCookies();
        var other = logIn("village2").start(LIFE);
        assertThat(other.value(NAME)).isEmpty();
        assertThat(kept()).hasCount(0);

        page.context().clearCookies();
        var again = logIn("village1").start(LIFE);
        assertThat(kept()).containsText("已恢复");
        Screens.take(page, "draft-again");
        assertThat(again.value(NAME)).isEqualTo("端木小满");
        assertThat(again.value(FACTS)).isEqualTo("晒谷场占道，话说到一半。");

        kept().getByText("清除，重新填写").click();
        assertThat(kept()).hasCount(0);
        page.context().clearCookies();
        assertThat(logIn("village1").start(LIFE).value(NAME)).isEmpty();
    }

    @Test
    void aHalfFilledTaskIsThereAgainAndGoesWhenItIsSent() {
        var village = logIn("village1");
        village.start(LIFE)
                .select("纠纷类型", "邻里")
                .type(NAME, "端木大雪")
                .type("乙方姓名或单位名称", "濮阳小寒")
                .type(FACTS, "围墙滴水，话说到一半。")
                .choose("现在怎么样了", "需要调解");
        village.sendStart();
        var prepare = village.openMine("做好调解准备", "端木大雪 与 濮阳小寒");
        prepare.field("纠纷简况").click(new Locator.ClickOptions().setForce(true));
        page.waitForTimeout(LONGER_THAN_A_DRAFT_WAITS);
        assertThat(kept()).hasCount(0);
        prepare.group("甲方（申请人）").type("联系电话", "19900000071");
        prepare.field("涉及人数").locator("input").fill("1");
        page.reload();

        prepare = FormPane.in(page.locator(".task-card"));
        assertThat(kept()).containsText("已恢复");
        assertThat(prepare.group("甲方（申请人）").value("联系电话")).isEqualTo("19900000071");
        assertThat(prepare.value("涉及人数")).isEqualTo("1");
        assertThat(page.locator(".task-card .form-actions .btn-primary")).isEnabled();
        prepare.type("涉及人数", "2");
        prepare.group("乙方（对方当事人）").type("联系电话", "19900000072");
        prepare.choose("愿意公开调解吗", "可以公开").tick("已告知双方权利义务");
        village.complete();

        village.openMine("开展调解", "端木大雪 与 濮阳小寒");
        assertThat(kept()).hasCount(0);
        village.start(LIFE);
        assertThat(kept()).hasCount(0);
        assertThat(inBrowser()).doesNotContain("端木", "camunda-form", "19900000071");
    }

    private TasklistPage logIn(String login) {
        return TasklistPage.logIn(page, "http://localhost:" + port, login, SampleAccounts.PASSWORD);
    }

    /** It does so at the click of a button that is hidden, and when the login has ended. */
    private void saveAsTasklistDoes() {
        page.evaluate("() => localStorage.setItem('camunda-form:undefined', JSON.stringify({applicantName: '端木小满'}))");
    }

    private Locator kept() {
        return page.locator(".fq-draft");
    }

    private String inBrowser() {
        return String.valueOf(page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])"));
    }
}
