package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The longest life that a dispute has, by the sample users in a browser: a labour dispute that a court entrusted, whose
 * mediator is recused and whose clock stands still, agreed in part, broken, mediated by the mobile room, then at the county,
 * confirmed by the court, visited twice because it is hard, and reported back.
 */
@HttpTest
@ExtendWith(BrowserExtension.class)
class LongestPathBrowserTest {

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
    void anEntrustedLabourDisputeGoesTheLongestWay() {
        var dispute = register();
        recuse(dispute);
        failInTheVillage(dispute);
        receiveAtTheTownship(dispute);
        stopTheClock(dispute);
        agreeInPart(dispute);
        visit(dispute, "没有履行", "不满意", "是", "流动调解室上门再调");
        failWithTheMobileRoom(dispute);
        agreeAtTheCounty(dispute);
        signed("county3", dispute);
        perform(dispute);
        confirm(dispute);
        visit(dispute, "已全部履行", "满意", "否", "平稳，不用再调");
        visit(dispute, "已全部履行", "满意", "否", "平稳，不用再调");
        reply(dispute);

        var closed = desks.casesOf("county1").show(CasesPage.plain(dispute));
        assertThat(closed.view()).containsText("已结案");
        assertThat(closed.view()).containsText("流程已结束");
        assertThat(closed.view()).containsText("第 1 轮：" + TODAY + " 生效，没有履行完，后来重新调解。");
        assertThat(closed.view()).containsText("法院已确认协议有效");
        assertThat(closed.view()).containsText("当事人申请回避");
        Screens.take(closed.page(), "longest-closed");
        assertThat(desks.foreignRequests()).isEmpty();
    }

    private String register() {
        var village = desks.tasklistOf("village1");
        village.start("纠纷全过程")
                .select("纠纷类型", "其他劳动争议")
                .type("甲方（申请人）姓名或单位名称", "端木春华")
                .type("乙方姓名或单位名称", "青溪县谷雨竹器厂")
                .type("纠纷简况", "离职后加班工资、误工费结算不清，法院立案前委托调解。")
                .choose("现在怎么样了", "需要调解")
                .select("案件来源", "法院委托移送")
                .type("委托机关", "青溪县人民法院")
                .type("委托函文号", "（2026）青0001诉前调12号")
                .date("委托函日期", TODAY);
        Screens.take(village.page(), "longest-register");
        village.sendStart();
        return village.card("端木春华 与 青溪县谷雨竹器厂").locator(".fq-card-number").innerText();
    }

    /** A party does not want the village's mediator; both sides choose another one from the list, who takes the case. */
    private void recuse(String dispute) {
        var cases = desks.casesOf("township1").show(CasesPage.plain(dispute));
        cases.act("当事人申请回避", Map.of("askedBy", "RESPONDENT", "reason", "调解员曾是甲方的同事。"));
        Screens.take(cases.page(), "longest-recused");
        cases.act("双方点单", Map.of("applicantChoice", "马德福", "respondentChoice", "马德福"));
        Screens.take(cases.page(), "longest-ordered");

        var mediator = desks.tasklistOf("township2");
        mediator.openMine("接单或者退回", dispute).type("个案调解方案", "先核对考勤和工资条，再分头谈，请工会干部一起做工作。");
        Screens.take(mediator.page(), "longest-takes");
        mediator.complete();
    }

    private void failInTheVillage(String dispute) {
        var mediator = desks.tasklistOf("township2");
        var prepare = mediator.openMine("做好调解准备", dispute);
        prepare.group("乙方（对方当事人）").choose("是个人还是单位", "单位").type("联系电话", "13800000032");
        prepare.group("甲方（申请人）").type("联系电话", "13800000031");
        prepare.choose("愿意公开调解吗", "不公开").tick("已告知双方权利义务");
        mediator.complete();
        session(mediator.openMine("开展调解", dispute));
        mediator.complete();
        mediator.openMine("登记调解结果", dispute).choose("这次调解的结果", "调解不成").type("原因", "对加班时数各执一词。");
        mediator.complete();
        mediator.openMine("登记问题台账", dispute)
                .type("问题是什么", "加班工资和误工费结算不清。")
                .type("双方各要什么", "甲方要求一万二千元，乙方只认五千元。")
                .choose("激化风险", "平稳");
        mediator.complete();
    }

    private void receiveAtTheTownship(String dispute) {
        var clerk = desks.tasklistOf("township1");
        clerk.claim("签收案件", dispute).choose("是否重大疑难", "是");
        clerk.complete();
        clerk.claim("指派调解员", dispute).select("由谁调解", "马德福").typeIfAsked("为什么另选他人", "双方都信任他。");
        clerk.complete();
    }

    private void stopTheClock(String dispute) {
        var cases = desks.casesOf("township1").show(CasesPage.plain(dispute));
        cases.act("暂停计时", Map.of("ground", "APPRAISAL", "reason", "委托鉴定机构核对考勤记录。"));
        Screens.take(cases.page(), "longest-clock-stopped");
        cases.act("恢复计时", Map.of());
    }

    private void agreeInPart(String dispute) {
        var mediator = desks.tasklistOf("township2");
        appoint(mediator, dispute, "现场");
        session(mediator.openMine("开展调解", dispute)).tick("已告知双方权利义务");
        mediator.complete();
        agree(mediator.openMine("登记调解结果", dispute), "加班工资八千元")
                .choose("全部谈成了吗", "只谈成一部分")
                .choose("其余部分怎么办", "继续调解")
                .type("还有什么没谈成", "误工费还没谈成。");
        Screens.take(mediator.page(), "longest-agreed-in-part");
        mediator.complete();
        signed("township2", dispute);
    }

    private void failWithTheMobileRoom(String dispute) {
        receiveAtTheTownship(dispute);
        var mediator = desks.tasklistOf("township2");
        appoint(mediator, dispute, "流动调解");
        session(mediator.openMine("开展调解", dispute)).choose("在哪里流动调解", "上门").tick("已告知双方权利义务");
        Screens.take(mediator.page(), "longest-mobile-room");
        mediator.complete();
        mediator.openMine("登记调解结果", dispute).choose("这次调解的结果", "调解不成").type("原因", "乙方仍不同意支付误工费。");
        mediator.complete();
    }

    private void agreeAtTheCounty(String dispute) {
        var dispatcher = desks.tasklistOf("county1");
        dispatcher.claim("接收并分流", dispute).choose("请智囊团出主意吗", "否");
        dispatcher.complete();
        dispatcher.claim("指派调解员", dispute).select("由谁调解", "石峰");
        dispatcher.complete();

        var mediator = desks.tasklistOf("county3");
        appoint(mediator, dispute, "现场");
        session(mediator.openMine("开展调解", dispute)).tick("已告知双方权利义务");
        mediator.complete();
        agree(mediator.openMine("登记调解结果", dispute), "加班工资和误工费共一万元");
        mediator.complete();
    }

    private void signed(String mediator, String dispute) {
        var tasklist = desks.tasklistOf(mediator);
        sign(tasklist.openMine("签署调解协议", dispute));
        tasklist.complete();
    }

    private void perform(String dispute) {
        var mediator = desks.tasklistOf("county3");
        mediator.openMine("确认履行情况", dispute).choose("履行了吗", "已履行").date("哪天履行完的", TODAY);
        mediator.complete();
    }

    private void confirm(String dispute) {
        var mediator = desks.tasklistOf("county3");
        mediator.openMine("问清是否申请司法确认", dispute)
                .choose("协议里有没有法院不受理的内容", "没有")
                .choose("双方要申请司法确认吗", "共同申请")
                .tick("双方都同意申请")
                .date("申请日期", TODAY)
                .type("向哪个法院申请", "青溪县人民法院");
        Screens.take(mediator.page(), "longest-applies");
        mediator.complete();
        mediator.openMine("登记法院结果", dispute)
                .choose("结果", "确认有效")
                .date("裁定或者撤回的日期", TODAY)
                .type("裁定书文号", "（2026）青0001民特9号");
        Screens.take(mediator.page(), "longest-confirmed");
        mediator.complete();
    }

    private void visit(String dispute, String performance, String satisfied, String relapse, String wish) {
        var cases = desks.casesOf("township1").show(CasesPage.plain(dispute));
        assertThat(cases.view()).containsText("等回访日");
        cases.bringForward("当事人要求尽早回访。");
        var clerk = desks.tasklistOf("township1");
        clerk.claim("回访当事人", dispute)
                .date("回访日期", TODAY)
                .choose("回访方式", "入户")
                .type("双方怎么说", "当面问清了履行情况和双方的想法。")
                .choose("协议履行得怎样", performance)
                .choose("当事人满意吗", satisfied)
                .choose("纠纷又起了吗", relapse)
                .choose("下一步", wish);
        Screens.take(clerk.page(), "longest-visit");
        clerk.complete();
    }

    private void reply(String dispute) {
        var mediator = desks.tasklistOf("county3");
        var form = mediator.openMine("回复委托机关", dispute).date("回复日期", TODAY);
        assertThat(form.value("处理结果")).contains("加班工资和误工费共一万元", "法院已确认协议有效");
        Screens.take(mediator.page(), "longest-reply");
        mediator.complete();
    }

    private static void appoint(TasklistPage tasklist, String dispute, String mode) {
        var form = tasklist.openMine("约定时间地点", dispute);
        form.date("约在哪天", TODAY).select("几点", "09:00").choose("调解方式", mode);
        if (mode.equals("流动调解")) {
            form.choose("在哪里流动调解", "上门");
        }
        form.type("地点", "双方约定的地点").tick("双方都已通知到");
        tasklist.complete();
    }

    private static FormPane session(FormPane form) {
        return form.date("调解日期", TODAY)
                .type("调解地点", "双方约定的地点")
                .type("到场人员", "双方当事人")
                .type("调解经过", "双方核对考勤和工资条，调解员讲明劳动法的规定。");
    }

    private static FormPane agree(FormPane form, String about) {
        return form.choose("这次调解的结果", "达成协议")
                .choose("协议形式", "书面")
                .type("协议内容", "乙方支付甲方" + about + "，约定日期前付清。")
                .choose("当场履行了吗", "约定日后履行")
                .date("约定履行到哪天", TODAY);
    }

    private static void sign(FormPane form) {
        form.choose("登记什么", "签名、盖章")
                .date("甲方签名日期", TODAY)
                .date("乙方签名日期", TODAY)
                .date("调解员签名日期", TODAY)
                .date("加盖印章日期", TODAY);
    }
}
