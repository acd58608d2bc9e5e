package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The product's main job, done by the sample users in a browser. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class DisputeWalkBrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String PROCESS = "纠纷全过程";
    private static final Pattern ONE_OR_MORE = Pattern.compile("[1-9]\\d*");

    /** What hangs over the edge of a card is there for a locator, and for nobody who looks. */
    private static final String NOT_CUT_OFF =
            "line => line.getBoundingClientRect().bottom <= line.closest('.task-card-details').getBoundingClientRect().bottom + 1";

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
    void aDisputeClimbsFromTheVillageToTheCountyIsSettledVisitedAndClosed() {
        registerForMediation();
        var dispute = officialNumber("甘棠花 与 司马遥");
        mediateInTheVillageInVain(dispute);
        theSupervisorSeesItAtTheTownship(dispute);
        mediateInTheTownshipInVain(dispute);
        settleInTheCounty(dispute);
        signAndPerform(dispute);
        bringTheVisitForward(dispute);
        payTheVisit(dispute);

        var closed = desks.casesOf("township1").show(CasesPage.plain(dispute));
        assertThat(closed.view()).containsText("已结案");
        assertThat(closed.view().locator(".fq-way li.fq-ended")).hasText("■结案（已结案）");
        assertThat(closed.view()).not().containsText("● 现在");
        assertThat(closed.view()).containsText("流程已结束");
        Screens.take(closed.page(), "closed");
        assertThat(desks.foreignRequests()).isEmpty();
    }

    @Test
    void aDisputeSettledOnTheSpotIsWrittenDownOnceVisitedAndClosed() {
        var village = desks.tasklistOf("village1");
        var form = village.start(PROCESS);
        form.select("纠纷类型", "邻里")
                .type("甲方（申请人）姓名或单位名称", "欧阳青苗")
                .type("乙方姓名或单位名称", "闻人秋实")
                .type("纠纷简况", "晒谷占道，两家当街争执，村干部当场劝和。")
                .choose("现在怎么样了", "已当场化解")
                .tick("双方都在场", "已告知双方权利义务")
                .type("双方说定了什么", "占道的谷子当天收走，今后晒谷错开出行时间。")
                .tick("说定的已经当场履行完");
        Screens.take(village.page(), "on-the-spot");
        village.sendStart();
        var dispute = village.registered();

        var cases = desks.casesOf("township1");
        assertThat(cases.newest()).isEqualTo(dispute);
        bringTheVisitForward(dispute);
        payTheVisit(dispute);

        assertThat(cases.show(CasesPage.plain(dispute)).view()).containsText("已结案");
    }

    private void registerForMediation() {
        var village = desks.tasklistOf("village1");
        var form = village.start(PROCESS);
        assertThat(form.picked("发生在哪个村（社区）")).isEqualTo("桃源镇 桃源村");
        form.select("纠纷类型", "婚姻家庭")
                .type("甲方（申请人）姓名或单位名称", "甘棠花")
                .type("乙方姓名或单位名称", "司马遥")
                .type("纠纷简况", "离婚后探望孩子的时间谈不拢，双方多次争吵，要求商定探望办法。")
                .choose("现在怎么样了", "需要调解");
        assertThat(village.page().locator(".modal-footer button[type=submit]")).isInViewport();
        Screens.take(village.page(), "register");
        village.sendStart();
        assertThat(village.registered()).isNotBlank();
        assertThat(village.openTask()).hasText("做好调解准备");
    }

    private String officialNumber(String parties) {
        var card = desks.tasklistOf("village1").card(parties);
        assertThat(card.locator(".fq-card-due")).containsText("个工作日");
        assertThat((Boolean) card.locator(".fq-card-due").evaluate(NOT_CUT_OFF)).isTrue();
        return card.locator(".fq-card-number").innerText();
    }

    private void mediateInTheVillageInVain(String dispute) {
        var village = desks.tasklistOf("village1");
        var prepare = village.openMine("做好调解准备", dispute);
        prepare.group("甲方（申请人）").type("联系电话", "13800000021").type("住址", "桃源村三组");
        prepare.group("乙方（对方当事人）").type("联系电话", "13800000022");
        prepare.choose("愿意公开调解吗", "不公开").tick("已告知双方权利义务");
        Screens.take(village.page(), "prepare");
        village.complete();

        holdSession(village, dispute);
        Screens.take(village.page(), "session");
        village.complete();

        village.openMine("登记调解结果", dispute).choose("这次调解的结果", "调解不成").type("原因", "双方对接送时间和寒暑假安排分歧较大。");
        Screens.take(village.page(), "outcome-village");
        village.complete();

        village.openMine("登记问题台账", dispute)
                .type("问题是什么", "离婚后子女探望安排谈不拢。")
                .type("双方各要什么", "甲方要求每周见面，乙方只同意每月一次。")
                .choose("激化风险", "可能激化")
                .type("给乡镇的建议", "请熟悉婚姻家庭的调解员接手。");
        Screens.take(village.page(), "ledger");
        village.complete();
    }

    private FormPane holdSession(TasklistPage tasklist, String dispute) {
        return tasklist.openMine("开展调解", dispute)
                .date("调解日期", TODAY)
                .type("调解地点", "桃源村调解室")
                .type("到场人员", "双方当事人")
                .type("调解经过", "双方当面说明情况，调解员讲明探望权的规定，商谈接送办法。");
    }

    private void mediateInTheTownshipInVain(String dispute) {
        var clerk = desks.tasklistOf("township1");
        clerk.claim("签收案件", dispute);
        var view = clerk.caseTab();
        assertThat(view).containsText("登记问题台账");
        assertThat(view).containsText("138****0021");
        Screens.take(clerk.page(), "case-tab");
        clerk.formTab().choose("是否重大疑难", "否");
        clerk.complete();

        clerk.claim("指派调解员", dispute).select("由谁调解", "马德福").typeIfAsked("为什么另选他人", "双方都信任他。");
        assertThat(clerk.page().locator(".task-card .fjs-form")).containsText("无账号、不能指派的");
        Screens.take(clerk.page(), "assign");
        clerk.complete();

        var mediator = desks.tasklistOf("township2");
        appoint(mediator, dispute);
        holdSession(mediator, dispute).tick("已告知双方权利义务");
        mediator.complete();
        mediator.openMine("登记调解结果", dispute).choose("这次调解的结果", "调解不成").type("原因", "对寒暑假安排仍有分歧。");
        mediator.complete();
    }

    private static void appoint(TasklistPage tasklist, String dispute) {
        tasklist.openMine("约定时间地点", dispute)
                .date("约在哪天", TODAY)
                .select("几点", "09:00")
                .type("地点", "调解室")
                .tick("双方都已通知到");
        Screens.take(tasklist.page(), "appoint");
        tasklist.complete();
    }

    private void settleInTheCounty(String dispute) {
        var dispatcher = desks.tasklistOf("county1");
        dispatcher.claim("接收并分流", dispute).choose("请智囊团出主意吗", "否");
        Screens.take(dispatcher.page(), "referral");
        dispatcher.complete();
        dispatcher.claim("指派调解员", dispute).select("由谁调解", "白雪梅");
        Screens.take(dispatcher.page(), "assign-county");
        dispatcher.complete();

        var mediator = desks.tasklistOf("county2");
        appoint(mediator, dispute);
        holdSession(mediator, dispute).tick("已告知双方权利义务");
        mediator.complete();
        mediator.openMine("登记调解结果", dispute)
                .choose("这次调解的结果", "达成协议")
                .choose("协议形式", "书面")
                .type("协议内容", "一、甲方每月第一、三周的周六探望孩子；二、寒暑假各陪伴七日；三、一方有事提前三天告知。")
                .choose("当场履行了吗", "约定日后履行")
                .date("约定履行到哪天", TODAY);
        Screens.take(mediator.page(), "agreed");
        mediator.complete();
    }

    private void signAndPerform(String dispute) {
        var mediator = desks.tasklistOf("county2");
        mediator.openMine("签署调解协议", dispute)
                .choose("登记什么", "签名、盖章")
                .date("甲方签名日期", TODAY)
                .date("乙方签名日期", TODAY)
                .date("调解员签名日期", TODAY)
                .date("加盖印章日期", TODAY)
                .choose("协议涉及婚姻、收养、继承吗", "否");
        Screens.take(mediator.page(), "sign");
        mediator.complete();
        mediator.openMine("确认履行情况", dispute).choose("履行了吗", "已履行").date("哪天履行完的", TODAY);
        Screens.take(mediator.page(), "performed");
        mediator.complete();
        mediator.openMine("问清是否申请司法确认", dispute).choose("协议里有没有法院不受理的内容", "没有").choose("双方要申请司法确认吗", "不申请");
        Screens.take(mediator.page(), "confirmation");
        mediator.complete();
    }

    private void bringTheVisitForward(String dispute) {
        var cases = desks.casesOf("township1").show(CasesPage.plain(dispute));
        assertThat(cases.view()).containsText("等回访日");
        Screens.take(cases.page(), "waits-for-visit");

        cases.bringForward("协议已提前履行完毕，当事人希望尽早回访。");

        assertThat(cases.view()).containsText("协议已提前履行完毕");
        assertThat(cases.bringForward()).hasCount(0);
        Screens.take(cases.page(), "brought-forward");
    }

    private void payTheVisit(String dispute) {
        var clerk = desks.tasklistOf("township1");
        clerk.claim("回访当事人", dispute)
                .date("回访日期", TODAY)
                .choose("回访方式", "电话")
                .type("双方怎么说", "双方都说按协议办，孩子情绪稳定。")
                .choose("协议履行得怎样", "已全部履行")
                .choose("当事人满意吗", "满意")
                .choose("纠纷又起了吗", "否")
                .choose("下一步", "平稳，不用再调");
        Screens.take(clerk.page(), "visit");
        clerk.complete();
    }

    private void theSupervisorSeesItAtTheTownship(String dispute) {
        var cockpit = desks.cockpitOf("supervisor").openProcess(PROCESS);
        assertThat(cockpit.count("call_townshipMediation")).hasText(ONE_OR_MORE);
        Screens.take(cockpit.page(), "cockpit-life");

        cockpit.openStage("call_townshipMediation", "乡镇调解");
        assertThat(cockpit.count("user_receiveCase")).hasText(ONE_OR_MORE);
        Screens.take(cockpit.page(), "cockpit-township");

        assertThat(cockpit.openInstance(dispute).caseTab()).containsText(dispute);
        Screens.take(cockpit.page(), "cockpit-case");
    }
}
