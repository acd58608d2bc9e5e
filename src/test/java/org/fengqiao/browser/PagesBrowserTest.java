package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.today;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
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

/** What a visitor sees before any case is touched. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class PagesBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

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
    void theStartPageSaysWhatThisIsAndWhoCanLogIn() {
        var start = desks.visit("/");

        assertThat(start.locator("h1")).hasText("枫桥");
        assertThat(start.locator("table")).containsText("village1");
        Screens.take(start, "start");
    }

    @Test
    void theEnginesAdvertisementAndTheRoomForItAreGone() {
        var tasklist = desks.tasklistOf("village1").page();

        assertThat(tasklist.locator(".ce-eol-banner")).isHidden();
        assertThat(tasklist.locator(".page-wrap").boundingBox().y).isEqualTo(45);
    }

    @Test
    void nobodyMakesATaskWithoutACase() {
        assertThat(desks.tasklistOf("village1").page().getByText("新建任务")).isHidden();
    }

    @Test
    void aWrongPasswordIsSaidAndTheRightOneLeadsBackToThePage() {
        var cases = desks.visit("/cases?number=QX-2026-99999");
        LoginForm.send(cases, "nobody", "not the password");
        assertThat(cases.locator(".refusal")).containsText("用户名或密码不对");
        Screens.take(cases, "login");

        LoginForm.send(cases, "township3", SampleAccounts.PASSWORD);

        assertThat(cases.locator("#case")).containsText("没有编号为 QX-2026-99999 的案件");
        assertThat(cases.locator("#user")).containsText("township3");
    }

    @Test
    void aPlaceInTasklistSurvivesTheLoginAndALogOutLeadsToOurPage() {
        var tasklist = desks.visit("/camunda/app/tasklist/default/#/?searchQuery=%5B%5D");
        LoginForm.send(tasklist, "village1", SampleAccounts.PASSWORD);
        tasklist.waitForURL(url -> url.contains("#/?searchQuery"));
        assertThat(tasklist.locator(".task-filters")).isVisible();

        tasklist.locator(".account a.dropdown-toggle, .account > a").first().click();
        tasklist.locator(".account .logout a, a.logout, .logout a").first().click();

        assertThat(tasklist.locator("h1")).containsText("登录");
        tasklist.navigate(tasklist.url().replaceFirst("/login.*", "/camunda/app/tasklist/default/"));
        assertThat(tasklist.locator("h1")).containsText("登录");
    }

    @Test
    void whoOpensAnotherOfficesApplicationIsToldAndLedHome() {
        var page = desks.visit("/camunda/app/cockpit/default/");
        LoginForm.send(page, "village1", SampleAccounts.PASSWORD);

        assertThat(page.locator(".refusal")).containsText("您已登录为 何秀兰（village1）");
        page.locator("a.home").click();

        assertThat(page.locator(".task-filters")).isVisible();
    }

    @Test
    void whoLooksAfterNoAccountsSeesNone() {
        var page = desks.visit("/accounts");
        LoginForm.send(page, "village1", SampleAccounts.PASSWORD);

        assertThat(page.locator("#refusal")).containsText("只有安全管理员");
        assertThat(page.locator("#accounts")).isHidden();
    }

    @Test
    void aLogOutFromOurPagesEndsTheSession() {
        var cases = desks.visit("/cases");
        LoginForm.send(cases, "township3", SampleAccounts.PASSWORD);
        cases.locator("form.who button").click();

        assertThat(cases.locator("h1")).containsText("登录");
        cases.navigate(cases.url().replaceFirst("/login.*", "/cases"));
        assertThat(cases.locator("h1")).containsText("登录");
    }

    @Test
    void aCaseThatIsNotThereIsSaidInWords() {
        var cases = desks.casesOf("township1");

        cases.ask("QX-2026-99999");

        assertThat(cases.view()).containsText("没有编号为 QX-2026-99999 的案件");
        cases.ask("（2025）青溪人调字第9号");
        assertThat(cases.view()).containsText("没有编号为 QX-2025-00009 的案件");
    }

    @Test
    void aClerkDeclaresAConflictAndLearnsThatTheMediatorKeepsTheCase() {
        var number = walk.inTheVillage();

        var cases = desks.casesOf("township1").show(number.code()).declareConflict("village1", "STAKE", "与乙方合伙经营。");

        assertThat(cases.page().locator(".fq-said")).containsText("在调委会更换调解员之前仍由其承办");
        assertThat(cases.view()).containsText("与纠纷有利害关系");
        Screens.take(cases.page(), "conflict-declared");
        driver.end(number);
    }

    @Test
    void aRefusedRegistrationIsSaidInViewAndInOurWordsOnly() {
        var village = desks.tasklistOf("village1");
        village.start("纠纷全过程")
                .select("纠纷类型", "医疗")
                .type("甲方（申请人）姓名或单位名称", "端木春")
                .type("乙方姓名或单位名称", "桃源村卫生室")
                .type("纠纷简况", "换药后伤口红肿，要求说明原因。")
                .choose("现在怎么样了", "已当场化解")
                .tick("双方都在场", "已告知双方权利义务", "说定的已经当场履行完")
                .type("双方说定了什么", "卫生室当场重新处理伤口并说明原因。");

        village.page().locator(".modal-footer button[type=submit]").click();

        var refusal = village.page().locator(".modal-body .fjs-form-field-error");
        assertThat(refusal).containsText("医疗纠纷应当订立书面协议");
        assertThat(village.refusals()).containsText("还有 1 项没填或填错：现在怎么样了");
        assertThat(village.refusals()).isInViewport();
        assertThat(refusal).not().containsText("Cannot instantiate");
        assertThat(refusal).not().containsText("settledOnTheSpot");
        assertThat(refusal).isInViewport();
        assertThat(village.corner()).hasCount(0);
        Screens.take(village.page(), "refused");
    }

    @Test
    void whatIsSeldomDoneIsFoldedAwayAndOneFormIsOpenAtATime() {
        var number = walk.inTheVillage();
        var cases = desks.casesOf("township1").show(number.code()).page();
        assertThat(cases.getByText("作废登记", new Page.GetByTextOptions().setExact(true)))
                .isHidden();

        cases.getByText("更多 More").click();
        cases.getByText("作废登记", new Page.GetByTextOptions().setExact(true)).click();
        cases.getByText("申报回避", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(cases.locator(".fq-action-form:visible")).hasCount(1);
        assertThat(cases.locator(".fq-action-form:visible")).containsText("确定申报回避");
        var supervisors = desks.visit("/cases?number=" + number);
        LoginForm.send(supervisors, "supervisor", SampleAccounts.PASSWORD);
        assertThat(supervisors.getByText("催办", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(supervisors.getByText("作废登记", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
        driver.end(number);
    }

    @Test
    void whoHasNothingToImportOrToSeeIsNotOfferedIt() {
        var holidays = desks.visit("/holidays");
        LoginForm.send(holidays, "village1", SampleAccounts.PASSWORD);
        assertThat(holidays.locator("#days tr").first()).isVisible();
        assertThat(holidays.locator("#notice")).isHidden();

        var cases = desks.visit("/cases");
        LoginForm.send(cases, "flowadmin", SampleAccounts.PASSWORD);
        assertThat(cases.locator("#none")).isVisible();
        assertThat(cases.locator("#tasklist")).isHidden();
    }

    @Test
    void aSupervisorReadsTheStatisticsAndOpensTheCasesBehindANumber() {
        var number = walk.inTheVillage();
        var page = desks.visit("/statistics?period=YEAR");
        LoginForm.send(page, "supervisor", SampleAccounts.PASSWORD);

        assertThat(page.locator("#title")).containsText("案件情况统计表（年报）");
        page.locator("#rows tr").first().locator("td a").first().click();
        assertThat(page.locator("#caseRows")).containsText(driver.file(number).officialNumber());

        page.locator("#at").fill("1800-01-01");
        page.locator("#which button").first().click();
        assertThat(page.locator("#refused")).containsText("日期超出范围");
        driver.end(number);
    }

    @Test
    void aClerkEntersATrainingAndItStandsInTheStatistics() {
        var page = desks.visit("/statistics?period=MONTH");
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);
        page.locator("#activityForm [name=on]").fill(today().toString());
        page.locator("#activityForm [name=topic]").fill("人民调解法培训");
        page.locator("#activityForm [name=people]").fill("32");
        page.locator("#activityForm button").click();

        assertThat(page.locator("#activityRows")).containsText("人民调解法培训");
        assertThat(page.locator("#registersRows tr").first()).containsText("32");
        Axe.demandNothing(page, "main");
        page.locator("#registersPart").scrollIntoViewIfNeeded();
        Screens.take(page, "statistics-registers");
        page.setViewportSize(390, 844);
        page.locator("#activities").scrollIntoViewIfNeeded();
        Screens.take(page, "statistics-registers-phone");
        page.locator("#activityForm [name=on]").fill("1999-01-01");
        page.locator("#activityForm [name=topic]").fill("人民调解法培训");
        page.locator("#activityForm [name=people]").fill("1");
        page.locator("#activityForm button").click();
        assertThat(page.locator("#activityForm [name=on] ~ .wrong")).isVisible();

        page.locator("#activityRows button").click();
        assertThat(page.locator("#activityRows")).containsText("人民调解法培训");
        page.onceDialog(Dialog::accept);
        page.locator("#activityRows button").click();
        assertThat(page.locator("#activityNone")).isVisible();
    }

    @Test
    void aBrokenLineIsSaidWhereItIsMet() {
        var page = desks.visit("/reminders");
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);
        assertThat(page.locator("#where")).isVisible();
        page.route("**/api/reminders/contact", Route::abort);
        page.locator("#contact button").click();
        assertThat(page.locator("#refusal")).containsText("连接不上服务器");

        page.route("**/api/**", route -> {
            if (route.request().url().endsWith("/api/me")) {
                route.resume();
            } else {
                route.abort();
            }
        });
        for (var path : List.of("cases", "absences", "mediators", "statistics", "holidays")) {
            page.navigate(page.url().replaceFirst("/\\w+(\\?.*)?$", "/" + path));
            assertThat(page.locator("#refused")).containsText("连接不上服务器");
        }

        page.route("**/api/me", Route::abort);
        page.reload();
        assertThat(page.locator("main > .refusal").first()).containsText("连接不上服务器");
    }

    @Test
    void aClerkRecordsAnAbsenceAndCallsItOff() {
        var page = desks.visit("/absences");
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);
        page.locator("#committee").selectOption("C990100101205");
        page.locator("#firstDay").fill(today().plusDays(5).toString());
        page.locator("#lastDay").fill(today().plusDays(4).toString());
        page.locator("#record button").click();
        assertThat(page.locator("#refused")).containsText("结束日期不能早于开始日期");

        page.locator("#lastDay").fill(today().plusDays(6).toString());
        page.locator("#record button").click();
        assertThat(page.locator("#said")).containsText("已登记");
        assertThat(page.locator("#rows tr")).hasCount(1);
        Screens.take(page, "absences");

        page.locator("#rows button").click();
        assertThat(page.locator("#none")).isVisible();
        page.locator("#over").check();
        assertThat(page.locator("#rows")).containsText("已撤销");
    }
}
