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

/** A mediator's day, on a desk and on a telephone. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class MediatorsDayBrowserTest {

    @LocalServerPort
    int port;

    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void whatWasSettledOnTheSpotIsRegisteredInUnderAMinute() {
        var page = desks.tasklistOf("village1").page();
        page.setViewportSize(390, 844);
        var register = RegisterPage.open(page, "http://localhost:" + port);
        assertThat(register.fields()).hasCount(6);
        Screens.take(page, "register-empty-390");

        register.send();
        assertThat(register.errorAt("纠纷类型")).hasText("此项必填。");
        Screens.take(page, "register-faults-390");

        page.locator("#front select").first().selectOption("邻里");
        assertThat(page.locator("#draft")).containsText("已保存");
        register = RegisterPage.open(page, "http://localhost:" + port);
        assertThat(page.locator("#draft")).containsText("已恢复");
        assertThat(register.fields()).hasCount(6);
        Screens.take(page, "register-again-390");
        register.select("纠纷类型", "邻里")
                .type("甲方（申请人）姓名或单位名称", "端木立春")
                .type("乙方姓名或单位名称", "濮阳雨水")
                .type("纠纷简况", "晒谷场占道，两家为先后争吵起来。")
                .type("双方说定了什么", "轮流使用，单日甲家、双日乙家，当场让出。")
                .confirm()
                .send();

        assertThat(register.done()).containsText("人调字第");
        Screens.take(page, "register-done-390");
        System.out.println("Registering what was settled on the spot: " + register);
        assertThat(register.seconds()).isLessThan(60);
    }
}
