package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.with;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mediator's day, on a desk and on a telephone. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class MediatorsDayBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    private CaseDriver driver;

    private final List<CaseNumber> numbers = new ArrayList<>();
    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
    }

    @AfterEach
    void leave() {
        desks.close();
        numbers.forEach(driver::end);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aTaskIsFoundReadFilledInAndSentAndTheListStaysAsItWas(int width) {
        moreThanAPageOfTasks();
        var tasklist = desks.tasklistOf("village1");
        var page = tasklist.page();
        page.setViewportSize(width, 844);
        var phone = width < 768;
        if (phone) {
            Screens.picture(page, "mediator-tasklist-phone");
        } else {
            Screens.take(page, "tasklist-1440");
        }
        assertNoFaults(page, "html");

        assertThat(page.locator("[cam-sorting-choices]")).containsText("截止");

        var search = page.locator(".search-container input.main-field");
        search.fill("做好调解");
        search.press("Enter");
        page.waitForURL(url -> url.contains("%E5%81%9A%E5%A5%BD"));
        page.locator("ul.pagination-sm a")
                .getByText("2", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("li.task")).not().hasCount(15);
        var list = page.url();
        assertThat(list).contains("page=2").contains("searchQuery").contains("dueDate");
        tasklist.card("做好调解准备").last().locator(".fq-card").click();
        assertThat(tasklist.openTask()).isVisible();
        assertThat(page.locator(".column-center")).isVisible(visibleIf(!phone));
        tasklist.caseTab();
        if (phone) {
            Screens.take(page, "case-tab-390");
        } else {
            Screens.picture(page, "mediator-case-tab");
        }
        assertNoFaults(page, "html");
        var form = tasklist.formTab();
        datesSayWhatTheyAre(tasklist);
        whatIsMissingAndWrongIsToldAtTheFields(tasklist, form, width);
        fillIn(form);
        if (phone) {
            Screens.take(page, "task-390");
        } else {
            Screens.picture(page, "mediator-tasklist");
        }
        assertNoSidewaysScrolling(page);
        assertNoFaults(page, "html");
        tasklist.complete();

        assertThat(page.locator(".notifications .alert a").first())
                .hasText(Pattern.compile("（\\d{4}）青溪人调字第\\d+号 .+ 与 .+：开展调解（办理人：何秀兰）"));
        Screens.take(page, "next-task-" + width);
        assertThat(page.locator(".column-center")).isVisible();
        assertThat(page.locator("li.task").first()).isVisible();
        assertThat(parameters(page.url())).isEqualTo(parameters(list));
        Screens.take(page, "tasklist-after-" + width);
        if (!phone) {
            theKeyboardKeepsItsPlace(tasklist);
        }
    }

    /** Enter on a card leads into its task; a list that is drawn anew loses nobody. */
    private static void theKeyboardKeepsItsPlace(TasklistPage tasklist) {
        var page = tasklist.page();
        var card = page.locator("li.task .names a").nth(1);
        card.focus();
        page.keyboard().press("Enter");
        assertThat(tasklist.openTask()).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".task-card :focus")).hasCount(1);

        card.focus();
        page.evaluate(
                "() => { const list = document.querySelector('ol.tasks-list'); list.replaceWith(list.cloneNode(true)); }");
        assertThat(card).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void myCasesSayWhatCameOfThemAlsoWithTheLongestNameOfAVillage(int width) {
        var settled = driver.register("village1", with(settledOnTheSpot(), Map.of("applicantName", "端木霜降" + width)));
        numbers.addAll(List.of(settled, driver.register("village1", Map.of("applicantName", "端木霜降" + width))));
        var page = desks.tasklistOf("village1").page();
        page.setViewportSize(width, 844);
        page.route("**/api/my-cases", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("\"桃源村\"", "\"" + "桃".repeat(40) + "\"")));
        });
        page.navigate("http://localhost:" + port + "/my-cases");
        page.locator("#text").fill("端木霜降" + width);
        page.locator("#wanted button").click();
        assertThat(page.locator("li.case")).hasCount(2);

        assertThat(page.locator("li.case").first()).containsText("等我办");
        assertThat(page.locator("li.case").last()).containsText("口头协议，当场履行");
        assertThat(page.locator("#figures")).containsText("未结案");
        Screens.take(page, "my-cases-" + width);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertNoFaults(page, "html");
    }

    @Test
    void aFormWhoseAnswerWasLostIsSentAgainAndASecondWindowIsToldThatTheTaskIsDone() {
        var number = driver.register("village1", Map.of("applicantName", "端木立冬"));
        numbers.add(number);
        var tasklist = desks.tasklistOf("village1");
        var page = tasklist.page();
        var form = tasklist.openMine("做好调解准备", "端木立冬");
        var other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator(".task-card .fjs-container")).isVisible();
        page.bringToFront();
        fillIn(form);
        page.route("**/submit-form", route -> {
            route.fetch();
            route.abort();
        });
        page.locator(".task-card .form-actions .btn-primary").click();
        assertThat(tasklist.refusals()).containsText("请再点一次");
        Screens.take(page, "line-broken");
        page.unroute("**/submit-form");
        tasklist.complete();
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");

        other.bringToFront();
        fillIn(FormPane.in(other.locator(".task-card")));
        other.locator(".task-card .form-actions .btn-primary").click();
        assertThat(other.locator(".alert-danger, .task-removed-alert .alert")
                        .locator("visible=true")
                        .first())
                .containsText("这件任务已经办完");
        Screens.take(other, "second-window");
        other.close();
    }

    /** The head of a task counts as its card does, in working days, and offers no date for changing. */
    private static void datesSayWhatTheyAre(TasklistPage tasklist) {
        var dates = tasklist.page().locator(".task-card .meta.dates");
        assertThat(dates.locator(".due-date .fq-date"))
                .hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d 截止 · 还剩 \\d+ 个工作日"));
        assertThat(dates.locator("[am-time-ago]").locator("visible=true")).hasCount(0);
        assertThat(dates.locator(".reset-due-date, .reset-follow-up-date").locator("visible=true"))
                .hasCount(0);
        dates.locator(".due-date .fq-date").click();
        assertThat(dates.locator("input")).hasCount(0);
    }

    private static void whatIsMissingAndWrongIsToldAtTheFields(TasklistPage tasklist, FormPane form, int width) {
        var applicant = form.group("甲方（申请人）").type("身份证号", "123");
        tasklist.send();
        tasklist.send();
        assertThat(tasklist.refusals()).hasCount(1);
        assertThat(tasklist.refusals()).containsText("还有 1 项没填或填错：已告知双方权利义务");
        assertThat(form.field("已告知双方权利义务").locator("input")).isFocused();
        demandInView(tasklist, form.field("已告知双方权利义务"));
        assertNoFaults(tasklist.page(), "html");
        Screens.take(tasklist.page(), "missing-" + width);
        form.tick("已告知双方权利义务");
        assertThat(tasklist.refusals()).hasCount(0);

        tasklist.send();
        assertThat(tasklist.refusals()).containsText("还有 1 项没填或填错：甲方（申请人） 身份证号");
        assertThat(applicant.field("身份证号").locator(".fjs-form-field-error")).containsText("甲方身份证号应为 18 位");
        assertThat(applicant.field("身份证号").locator("input")).isFocused();
        demandInView(tasklist, applicant.field("身份证号"));
        assertThat(tasklist.corner()).hasCount(0);
        Screens.take(tasklist.page(), "wrong-" + width);
        applicant.type("身份证号", "");
        assertThat(tasklist.refusals()).hasCount(0);
    }

    /** Seen whole, above the button and what stands beside it. */
    private static void demandInView(TasklistPage tasklist, Locator field) {
        assertThat(field).isInViewport();
        var bar = tasklist.page().locator(".task-card .form-actions").boundingBox();
        var box = field.boundingBox();
        assertThat(box.y + box.height).isLessThanOrEqualTo(bar.y);
    }

    private static void fillIn(FormPane form) {
        form.group("甲方（申请人）").type("联系电话", "19900000001");
        form.group("乙方（对方当事人）").type("联系电话", "19900000002");
        form.choose("愿意公开调解吗", "可以公开").tick("已告知双方权利义务");
    }

    private void moreThanAPageOfTasks() {
        for (var each = 0; each < 18; each++) {
            numbers.add(driver.register("village1", Map.of("applicantName", "端木谷雨" + each)));
        }
    }

    private static Map<String, String> parameters(String address) {
        return Stream.of(address.substring(address.indexOf('?') + 1).split("&"))
                .collect(Collectors.toMap(each -> each.split("=", 2)[0], each -> each.split("=", 2)[1]));
    }

    private static LocatorAssertions.IsVisibleOptions visibleIf(boolean visible) {
        return new LocatorAssertions.IsVisibleOptions().setVisible(visible);
    }

    private static void assertNoSidewaysScrolling(Page page) {
        var widths =
                "[document.documentElement, document.querySelector('.page-wrap'), document.querySelector('.column-right .content')]"
                        + ".filter((one) => one && one.scrollWidth > one.clientWidth + 1).map((one) => one.className)";
        assertThat((List<?>) page.evaluate(widths)).isEmpty();
    }

    private static void assertNoFaults(Page page, String within) {
        assertThat(Axe.faults(page, within)).isEmpty();
    }

    @Test
    void whatIsNotSettledOnTheSpotAfterAllGoesOnInTasklistWithWhatWasTyped() {
        var tasklist = desks.tasklistOf("village1");
        var page = tasklist.page();
        page.setViewportSize(390, 844);
        var register = RegisterPage.open(page, "http://localhost:" + port)
                .select("纠纷类型", "邻里")
                .type("甲方（申请人）姓名或单位名称", "端木惊蛰")
                .type("乙方姓名或单位名称", "端木惊蛰");
        assertThat(register.fields()).hasCount(8);
        register.send();
        assertThat(register.errorAt("甲方身份证号")).hasText("此项必填。");
        Screens.take(page, "register-same-name-390");

        page.locator("#elsewhere").click();

        var form = FormPane.in(page.locator(".modal-body"));
        assertThat(form.value("甲方（申请人）姓名或单位名称")).isEqualTo("端木惊蛰");
        assertThat(form.value("纠纷类型")).isEqualTo("邻里");
        assertThat(form.field("双方说定了什么")).hasCount(0);
        Screens.take(page, "carried-390");
        page.locator(".fq-draft").getByText("清除，重新填写").click();
    }

    @Test
    void anEmptyListSaysWhereTasksWait() {
        var page = desks.visit("/login");
        page.route(
                "**/filter/*/list**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/hal+json")
                        .setBody("{\"_links\":{},\"_embedded\":{},\"count\":0}")));
        page.route(
                "**/filter/*/count",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"count\":3}")));
        TasklistPage.logIn(page, "http://localhost:" + port, "township1", SampleAccounts.PASSWORD);
        assertThat(page.locator(".task-filter").nth(1)).containsText("(3)");
        assertThat(page.locator(".fq-elsewhere")).containsText("您所在的委员会还有 3 件待认领");
        assertNoFaults(page, "html");
        Screens.take(page, "empty-list");

        page.locator(".fq-elsewhere-go").click();

        assertThat(page.locator(".task-filter.active")).containsText("本委员会待领");
        assertThat(page.locator(".fq-elsewhere")).hasCount(0);
    }

    @Test
    void whatWasSettledOnTheSpotIsRegisteredInUnderAMinute() {
        var page = desks.tasklistOf("village1").page();
        page.setViewportSize(390, 844);
        var register = RegisterPage.open(page, "http://localhost:" + port);
        assertThat(register.fields()).hasCount(6);
        Screens.take(page, "register-empty-390");
        assertNoFaults(page, "html");

        register.send();
        assertThat(register.errorAt("纠纷类型")).hasText("此项必填。");
        assertThat(page.locator("#left")).hasText("还有 6 项没填或填错：纠纷类型、甲方（申请人）姓名或单位名称、乙方姓名或单位名称 等");
        assertThat(page.locator("#left")).isInViewport();
        Screens.take(page, "register-faults-390");
        assertNoFaults(page, "html");

        page.locator("#front select").first().selectOption("邻里");
        assertThat(page.locator("#left")).containsText("还有 5 项没填或填错：甲方");
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
                .confirm();
        Screens.picture(page, "mediator-register-settled");
        register.send();

        assertThat(register.done()).containsText("人调字第");
        Screens.take(page, "register-done-390");
        System.out.println("Registering what was settled on the spot: " + register);
        assertThat(register.seconds()).isLessThan(60);
    }
}
