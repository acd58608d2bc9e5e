package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who stands beside a party, and who brought the case, as a mediator fills it in. All people are invented. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class PartiesBrowserTest {

    /** Somebody who was born on 1 January 2020. */
    private static final String CHILD = "990100202001011239";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
    void anOfficerBringsTheCaseAndAChildActsThroughItsGuardian() {
        var village = desks.tasklistOf("village1");
        register(village);

        var prepare = village.openMine("做好调解准备", "南宫夏禾 与 北堂秋实");
        prepare.group("甲方（申请人）").type("联系电话", "19900000041");
        prepare.group("乙方（对方当事人）").type("联系电话", "19900000042");
        prepare.choose("除上面两位外，还有几名当事人", "一名").type("涉及人数", "3");
        var child = prepare.group("其他当事人一");
        child.choose("是哪一方", "第三人").type("姓名或单位名称", "北堂小禾").type("身份证号", CHILD).type("联系电话", "19900000043");
        prepare.choose("愿意公开调解吗", "可以公开").tick("已告知双方权利义务");
        village.page().locator(".task-card .form-actions .btn-primary").click();

        assertThat(village.refusals()).containsText("第3名当事人（第三人）未满十六周岁");
        child.tick("未成年，或者不能辨认自己行为").type("监护人", "北堂秋实");
        Screens.take(village.page(), "parties-guardian");
        village.complete();

        assertThat(village.openTask()).hasCount(0);
        var held = village.openMine("开展调解", "南宫夏禾 与 北堂秋实");
        assertThat(held.field("到场人员")).isVisible();
    }

    private static void register(TasklistPage village) {
        village.start("纠纷全过程")
                .select("纠纷类型", "邻里")
                .type("甲方（申请人）姓名或单位名称", "南宫夏禾")
                .type("乙方姓名或单位名称", "北堂秋实")
                .type("纠纷简况", "孩子玩耍时打破邻家花坛，派出所委托调解。")
                .choose("现在怎么样了", "需要调解")
                .select("案件来源", "公安机关委托移送")
                .type("委托机关", "青溪县公安局桃源派出所")
                .type("委托函文号", "青公调〔2026〕31 号")
                .date("委托函日期", TODAY)
                .type("委托机关经办人", "闻人静");
        Screens.take(village.page(), "parties-officer");
        village.sendStart();
    }
}
