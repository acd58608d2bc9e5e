package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.today;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A clerk's pages, on a desk and on a telephone: what is typed wrong is told at the field, and everybody can use them. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class ClerkBrowserTest {

    private static final List<Integer> WIDTHS = List.of(1440, 390);

    @LocalServerPort
    int port;

    @Autowired
    private Environment environment;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
    }

    @AfterEach
    void leave() {
        desks.close();
        driver.end(number);
        var owner = TestPostgres.owner(environment);
        owner.sql("delete from mediator where id like 'CLERK-%'").update();
        owner.sql("delete from mediation_place where name like '测试%'").update();
        owner.sql("delete from organisation_unit where code = '990100101296'").update();
    }

    @Test
    void aMediatorJoinsAndLeaves() {
        var page = open("/organisation");
        assertThat(page.locator("#rows tr").first()).isVisible();
        assertThat(page.locator("#rows")).not().containsText("应为 3 至 9 名");
        look(page, "organisation");

        page.locator("#setUp").click();
        assertThat(page.locator("#lineForm [name=kind] option")).hasText(new String[] {"企事业单位", "社会团体"});
        page.locator("#lineForm [name=committeeName]").fill("测试商会人民调解委员会");
        page.locator("#lineForm [name=kind]").selectOption("社会团体");
        assertThat(page.locator("#lineForm [name=committeeCode]")).hasValue("S");
        assertThat(page.locator("#lineForm [name=committeeName]")).hasValue("测试商会人民调解委员会");
        look(page, "organisation-set-up");
        page.locator("#lineForm .cancel").click();

        theListIsReadOnATelephone(page);
        theLastOneAskedForIsShownAlone(page);
        page.locator("#rows tr").nth(1).locator("button").first().click();
        assertThat(page.locator("#members tr").first()).isVisible();
        assertThat(page.locator("#place")).isHidden();
        look(page, "organisation-committee");
        page.locator("#join").click();
        assertThat(page.locator("[name=mediatorId]")).hasValue(Pattern.compile("M\\d{4}"));
        page.locator("[name=mediatorId]").fill("CLERK-1");
        page.locator("[name=phone]").fill("12");
        page.locator("#lineForm button").first().click();
        assertThat(page.locator("#lineForm .wrong")).hasCount(2);
        assertThat(page.locator("label:has([name=phone]) .wrong")).containsText("应为：11 位手机号（如 19900001234）");
        look(page, "organisation-join");
        page.locator("[name=name]").fill("测试四");
        page.locator("[name=phone]").fill("13900000004");
        page.locator("#lineForm button").first().click();
        assertThat(page.locator("#said")).containsText("调解员已增加");

        var row = page.locator("#members tr:has-text('测试四')");
        row.getByText("离任").click();
        page.locator("#leaveForm button").first().click();
        assertThat(page.locator("label:has([name=reason]) .wrong, #leaveForm .refusal"))
                .containsText(new String[] {"请选择离任原因"});
        page.locator("#leaveForm [name=reason]").selectOption("TERM_OVER");
        page.locator("#leaveForm button").first().click();
        assertThat(page.locator("#said")).containsText("离任已登记");
        assertThat(row).hasCount(0);
    }

    /** No column of a list is cut: each line is a card there. */
    private static void theListIsReadOnATelephone(Page page) {
        page.setViewportSize(390, 900);
        assertThat(page.locator("#rows td").nth(1)).hasAttribute("data-title", "调委会 Committee");
        assertThat((Boolean)
                        page.evaluate("(box => box.scrollWidth <= box.clientWidth)(document.getElementById('table'))"))
                .as("no column is cut on a telephone")
                .isTrue();
        page.locator("#rows tr").nth(1).scrollIntoViewIfNeeded();
        Screens.take(page, "organisation-cards-390");
        page.setViewportSize(1440, 900);
    }

    /** A committee whose answer is slow does not come up beside the village that was opened after it. */
    private static void theLastOneAskedForIsShownAlone(Page page) {
        var slow = new ArrayList<Route>();
        page.route("**/api/organisation/committees/C*", slow::add);
        page.locator("#rows tr").nth(1).locator("button").first().click();
        page.locator("#rows tr").nth(2).locator("button").nth(1).click();
        assertThat(page.locator("#placeName")).isVisible();
        page.waitForResponse("**/api/organisation/committees/C*", () -> slow.forEach(Route::resume));
        page.unroute("**/api/organisation/committees/C*");
        page.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(page.locator("#placeName")).isVisible();
        assertThat(page.locator("#committee")).isHidden();
    }

    @Test
    void aVillageIsSetUpNamedAnewAndDissolved() {
        var page = open("/organisation");
        page.locator("#setUpPlace").click();
        assertThat(page.locator("#lineForm [name=unitCode]")).hasValue(Pattern.compile("9901001012\\d\\d"));
        assertThat(page.locator("#freeCodes")).containsText("200–399");
        page.locator("#lineForm [name=unitName]").fill("测试社区");
        page.locator("#lineForm [name=shortName]").focus();
        assertThat(page.locator("#lineForm [name=unitCode]")).hasValue(Pattern.compile("9901001010\\d\\d"));
        page.locator("#lineForm [name=unitCode]").fill("990100101296");
        page.locator("#lineForm [name=unitName]").fill("桃源村");
        page.locator("#lineForm button").first().click();
        assertThat(page.locator("label:has([name=unitName]) .wrong")).containsText("同一上级下已有同名单位");
        look(page, "organisation-new-place");
        page.locator("#lineForm [name=unitName]").fill("测试湾村");
        page.locator("#lineForm button").first().click();
        assertThat(page.locator("#placeName")).hasText("测试湾村");

        page.locator("#placeChange").click();
        page.locator("#lineForm [name=unitName]").fill("测试新湾村");
        page.locator("#lineForm button").first().click();
        assertThat(page.locator("#placeName")).hasText("测试新湾村");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            dialog.accept();
        });
        page.locator("#placeEnd").click();

        assertThat(page.locator("#said")).containsText("已撤销");
        assertThat(page.locator("#placeFacts")).containsText("撤销");
        assertThat(asked).singleElement().asString().contains("测试新湾村（990100101296）", "它的调委会一并撤销");
        assertThat(page.locator("#said")).isInViewport();
        assertThat(page.locator("#placeName")).isInViewport();
        Screens.take(page, "organisation-dissolved");
        look(page, "organisation-place");
    }

    @Test
    void theLedgerIsLookedThroughAndTakenAlong() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        var page = open("/ledger");
        assertThat(page.locator("#count")).containsText("lines shown");
        assertThat((Boolean)
                        page.evaluate("(box => box.scrollWidth <= box.clientWidth)(document.getElementById('table'))"))
                .as("no column is cut on a desk")
                .isTrue();
        look(page, "ledger");
        page.setViewportSize(390, 900);
        page.locator("#further summary").click();
        assertThat(page.locator("#rows td").nth(4)).hasAttribute("data-title", "案件 Case");
        page.locator("#rows tr").first().scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 500);
        Screens.take(page, "ledger-cards-390");
        page.setViewportSize(1440, 900);
        page.locator("#further summary").click();
        page.locator("#year").selectOption("2024");
        page.locator("#which button").first().click();
        assertThat(page.locator("#count")).containsText("没有符合的台账");
        look(page, "ledger-empty");
    }

    @Test
    void aSessionIsFoundInItsWeekAndMoved() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        var page = open("/sessions?day=" + today().plusDays(1));
        assertThat(page.locator("#week li").first()).isVisible();
        look(page, "sessions");
        page.locator("#week li button").first().click();
        page.locator("#moveForm button").first().click();
        assertThat(page.locator("label:has([name=reason]) .wrong")).containsText("请选择改期原因");
        assertThat(page.locator("label:has([name=bothNotified]) .wrong")).containsText("约定调解前须通知双方");
        assertThat(page.locator("#moveForm .refusal")).containsText("还有 2 项没填或填错");
        look(page, "sessions-move");
        page.locator("#moveForm [name=reason]").selectOption("WEATHER");
        page.locator("#moveForm [name=bothNotified]").check();
        page.locator("#moveForm button").first().click();
        assertThat(page.locator("#said")).containsText("已改期");
    }

    @Test
    void codesAreLookedUpAndAPlaceIsAdded() {
        var page = open("/codes");
        assertThat(page.locator("#tables details").first()).isVisible();
        page.locator("#placeForm button").click();
        assertThat(page.locator("#placeForm .wrong")).hasCount(1);
        page.locator("[name=committee]").fill("C990100101");
        page.locator("[name=name]").fill("测试镇调解室");
        page.locator("#placeForm button").click();
        assertThat(page.locator("#places tr:has-text('测试镇调解室')")).containsText("桃源镇人民调解委员会");
        look(page, "codes");
    }

    private Page open(String path) {
        var page = desks.visit(path);
        page.waitForURL(url -> url.contains("/login"));
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Takes a picture at each width, where nothing is wider than the screen and the machine finds no fault. */
    private static void look(Page page, String name) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            Screens.take(page, name + "-" + width);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isTrue();
            assertThat(Axe.faults(page, "html")).as(name + " at " + width).isEmpty();
        }
        page.setViewportSize(WIDTHS.get(0), 900);
    }
}
