package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.outcome;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a supervisor sees in Cockpit that its community edition lacks. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class CockpitWidgetsBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

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

    @Test
    void theDiagramTellsHowLongEachElementTook() {
        var page = desks.cockpitOf("supervisor1").openProcess("村级现场调解").page();

        assertThat(page.locator(".djs-overlays[data-container-id='user_holdSession'] .fq-times"))
                .isVisible();
        page.locator(".nav-tabs")
                .getByText("用时", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".fq-widget tr").filter(new Locator.FilterOptions().setHasText("登记调解结果")))
                .isVisible();
        assertThat(page.locator(".djs-container .fq-legend")).containsText("中位数");
        Screens.picture(page, "supervisor-times");
    }

    @Test
    void theDashboardTellsWhereTheTownshipStandsAndOpensTheCasesBehindANumber() {
        var page = desks.cockpitOf("supervisor1").page();

        var open = page.locator(".fq-tile").filter(new Locator.FilterOptions().setHasText("在办"));
        assertThat(open).isVisible();
        assertThat(page.locator(".fq-dashboard .fq-chart svg").first()).isVisible();
        assertThat(page.locator("a[href$='#/tasks']:visible")).hasCount(0);
        assertThat((Boolean)
                        page.evaluate("document.querySelector('section.deprecate').previousElementSibling === null"))
                .as("the keyboard comes to the cases before the engine's own figures")
                .isTrue();
        Screens.take(page, "cockpit-dashboard");

        open.locator("button").first().click();
        assertThat(page.locator("dialog.fq-dialog tbody tr").first()).isVisible();
        assertThat(page.locator("dialog.fq-dialog")).containsText("邻里");
        Screens.take(page, "cockpit-dashboard-cases");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.fq-dialog")).hasCount(0);
        open.locator("button").first().click();
        page.evaluate("location.hash = '#/processes'");
        assertThat(page.locator("dialog.fq-dialog")).hasCount(0);
        page.goBack();
        assertThat(open).isVisible();

        page.evaluate("sessionStorage.setItem('fengqiao-dashboard', JSON.stringify({unit: '990100102'}))");
        page.reload();
        assertThat(open).isVisible();
    }

    @Test
    void anOverdueCaseIsUrgedReassignedAndOrderedUpFromTheList() {
        var late = walk.inTheVillage();
        late(late);
        var page = desks.cockpitOf("supervisor1").page();
        var row = page.locator(".fq-overdue tbody tr")
                .filter(new Locator.FilterOptions().setHasText(driver.file(late).officialNumber()));

        row.locator("input[type=checkbox]").check();
        page.locator(".fq-selected").getByText("催办").click();
        assertThat(page.locator("dialog.fq-dialog")).containsText("办理人：何秀兰");
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog [role=status]")).containsText("做好调解准备：何秀兰");
        Screens.take(page, "cockpit-urged");
        page.keyboard().press("Escape");
        assertThat(row.locator(".fq-urged")).containsText("· 1 次");
        assertThat(row.getByText("催办", new Locator.GetByTextOptions().setExact(true)))
                .isDisabled();
        row.locator("input[type=checkbox]").check();
        page.locator(".fq-selected").getByText("催办").click();
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog [role=alert]")).containsText("已经催办过，同一办理人一案一天只催一次。");
        assertThat(page.locator("dialog.fq-dialog [role=alert]")).not().containsText("QX-");
        page.keyboard().press("Escape");

        row.getByText("改派").click();
        assertThat(page.locator("dialog.fq-dialog option[disabled]").first()).containsText("（无账号）");
        nothingFilledInIsToldAtTheFieldsInChinese(page);
        page.locator("dialog.fq-dialog select").selectOption("COMMITTEE");
        aRefusalLeavesTheDialogReady(page);
        page.locator("dialog.fq-dialog textarea").fill("原承办人手头案件过多。");
        Screens.take(page, "cockpit-reassign");
        Axe.demandNothing(page, "dialog.fq-dialog");
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog [role=status]")).containsText("已交回调委会");
        page.keyboard().press("Escape");
        assertThat(row).containsText("桃源村");

        row.getByText("上报").click();
        page.locator("dialog.fq-dialog textarea").fill("对立严重，村里难以调成。");
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog [role=status]")).containsText("已上报");
        page.setViewportSize(390, 844);
        Screens.take(page, "cockpit-ordered-up-phone");
        page.keyboard().press("Escape");
        Screens.take(page, "cockpit-dashboard-phone");
        driver.end(late);
    }

    private static void nothingFilledInIsToldAtTheFieldsInChinese(Page page) {
        page.locator("dialog.fq-dialog button[type=submit]").click();
        assertThat(page.locator("dialog.fq-dialog .fq-fault")).hasText(new String[] {"请选择改派给谁。", "请写明理由，至少 4 个字。"});
        assertThat(page.locator("dialog.fq-dialog select")).isFocused();
        Screens.take(page, "cockpit-reassign-empty");
    }

    private static void aRefusalLeavesTheDialogReady(Page page) {
        var send = page.locator("dialog.fq-dialog button[type=submit]");
        page.locator("dialog.fq-dialog textarea").fill("    ");
        send.click();
        assertThat(page.locator("dialog.fq-dialog textarea[aria-invalid=true]")).isFocused();

        page.route("**/reassignment?*", route -> {
            if ("GET".equals(route.request().method())) {
                route.resume();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\": \"案件刚刚换了承办人。\"}"));
            }
        });
        page.locator("dialog.fq-dialog textarea").fill("手头案件过多。");
        send.click();
        assertThat(page.locator("dialog.fq-dialog [role=alert]")).containsText("案件刚刚换了承办人");
        assertThat(page.locator("dialog.fq-dialog select")).isVisible();
        assertThat(send).isEnabled();
        page.unroute("**/reassignment?*");
    }

    /** As if the stage's last day were over: the limit itself is tested elsewhere. */
    /** It was brought long ago, so that it stays late when its facts are written anew, as after every act on it. */
    private void late(CaseNumber late) {
        database.sql("update case_file set applied_at = now() - interval '20 days' where case_number = ?")
                .param(late.code())
                .update();
        database.sql("update stage_clock set entered_at = now() - interval '20 days' where case_number = ?")
                .param(late.code())
                .update();
    }

    @Test
    void aCaseIsFoundByItsPartyAndOpened() {
        var page = desks.cockpitOf("supervisor1").page();
        page.locator(".fq-find input[name=name]").fill("陈大山");
        page.locator(".fq-find input[name=number]")
                .fill(number.code().substring(number.code().length() - 5));
        page.locator(".fq-find button[type=submit]").click();

        var found = page.locator(".fq-find-panel tbody a");
        assertThat(found).hasCount(1);
        page.locator(".fq-find summary").click();
        Screens.take(page, "cockpit-found");
        Axe.demandNothing(page, ".fq-dashboard");
        page.setViewportSize(390, 844);
        Screens.take(page, "cockpit-found-phone");
        found.click();
        assertThat(page.locator(".fq-widget h2")).containsText(official() + " · 纠纷全过程");

        page.goBack();
        page.locator(".fq-find input[name=name]").fill("查无此人");
        page.locator(".fq-find button[type=submit]").click();
        assertThat(page.locator(".fq-find-panel")).containsText("没有符合条件的案件");
    }

    @Test
    void anEnglishDashboardShowsWholeNamesInItsCharts(Browser browser) {
        desks.close();
        desks = Desks.inEnglish(browser, port);
        var page = desks.cockpitOf("supervisor1").page();

        var charts = page.locator(".fq-dashboard .fq-panels");
        assertThat(charts).containsText("Township mediation");
        assertThat(charts).not().containsText("…");
        Screens.take(page, "cockpit-en");
    }

    @Test
    void whoMaySeeNoFiguresSeesNoDashboard() {
        var page = desks.cockpitOf("flowadmin").page();

        assertThat(page.locator("[cam-widget-header]").first()).isVisible();
        assertThat(page.locator(".fq-dashboard")).hasCount(0);
    }

    @Test
    void aPeriodWithoutWorkSaysSo() {
        var page = desks.cockpitOf("supervisor1").openProcess("村级现场调解").page();
        page.locator(".nav-tabs")
                .getByText("用时", new Locator.GetByTextOptions().setExact(true))
                .click();

        page.locator(".fq-widget input[name=to]").fill("2001-12-31");
        page.locator(".fq-widget button[type=submit]").click();
        assertThat(page.locator(".fq-widget [role=alert]")).containsText("结束日期不能早于开始日期");

        page.locator(".fq-widget input[name=from]").fill("2001-01-01");
        page.locator(".fq-widget button[type=submit]").click();
        assertThat(page.locator(".fq-widget")).containsText("这段时间没有办理记录");
        assertThat(page.locator(".fq-widget [role=alert]")).isHidden();
    }

    @Test
    void aClosedInstanceShowsItsWholeHistoryAndItsCase() {
        var cockpit = desks.cockpitOf("supervisor1");
        var page = cockpit.page();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/fengqiao/instance/"
                + instance("onSiteMediation"));

        assertThat(page.locator(".fq-run-diagram .djs-element.fq-taken[data-element-id='user_recordOutcome']"))
                .isVisible();
        assertThat(page.locator(".fq-run-diagram .djs-element.fq-taken[data-element-id='flow_notAgreed']"))
                .hasCount(1);
        assertThat(page.locator(".fq-widget tr")
                        .filter(new Locator.FilterOptions().setHasText("登记调解结果"))
                        .first())
                .containsText("何秀兰");
        assertThat(page.locator(".fq-case h3")).isVisible();
        Screens.take(page, "cockpit-closed-instance");

        page.route("**/process-definition/*/xml", Route::abort);
        page.reload();
        assertThat(page.locator(".account > .dropdown-toggle")).not().containsText("supervisor1");
        assertThat(page.locator(".fq-run-diagram [role=alert]")).containsText("没有画出来");
        assertThat(page.locator(".fq-widget tr")
                        .filter(new Locator.FilterOptions().setHasText("登记调解结果"))
                        .first())
                .isVisible();
    }

    @Test
    void anOldLinkSaysThatThereIsNoSuchInstance() {
        var page = desks.cockpitOf("supervisor1").page();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/fengqiao/instance/gone");

        assertThat(page.locator(".fq-widget [role=alert]")).containsText("没有这个流程实例");
    }

    @Test
    void theHistoryOfACaseIsFoundByItsNumber() {
        var page = desks.cockpitOf("supervisor1").page();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/fengqiao/case/" + number);

        assertThat(page.locator(".fq-widget h2")).containsText(official() + " · 纠纷全过程");
        assertThat(page.locator(".fq-run-diagram .fq-waits[data-element-id='call_ledgerEntry']"))
                .hasCount(1);
        Screens.take(page, "cockpit-case-history");
    }

    @Test
    void cockpitsOwnListsNameTheCaseAndItsDiagramShowsThePath() {
        var page = desks.cockpitOf("supervisor1").openProcess("纠纷全过程").page();
        var link = page.locator("td.business-key a").getByText(official());
        assertThat(link).isVisible();
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHas(link)))
                .not()
                .containsText(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-"));
        Screens.take(page, "cockpit-instances");

        link.click();
        assertThat(page.locator(".djs-container .fq-taken[data-element-id='call_onSiteMediation']"))
                .isVisible();
        assertThat(page.locator(".djs-container .fq-here-badge")).hasText("在这里");
        assertThat(page.locator("[cam-breadcrumbs-panel], .breadcrumbs-panel").first())
                .containsText(official());
        assertThat(page.locator("a").getByText(Pattern.compile("^disputeLifecycle:\\d+:")))
                .hasCount(0);
        page.locator(".nav-tabs")
                .getByText("完整经过", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".fq-widget .fq-note")).containsText("上面的流程图");
        Screens.take(page, "cockpit-instance-path");
        page.locator(".nav-tabs")
                .getByText("被调用的流程实例", new Locator.GetByTextOptions().setExact(true))
                .click();
        Screens.take(page, "cockpit-instance-called");
    }

    private String official() {
        return driver.file(number).officialNumber();
    }

    private String instance(String process) {
        var answer = http.as("supervisor").get("/api/disputes/" + number + "/process-instances");
        return JsonPath.<List<String>>read(answer.body(), "$[?(@.process=='" + process + "')].instance")
                .get(0);
    }
}
