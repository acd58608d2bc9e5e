package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.today;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SampleAccounts;
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

/** Work goes to others before a leave, and an expert answers without knowing who it is about. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class HandOverBrowserTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    @Autowired
    Http http;

    @Autowired
    JdbcClient database;

    private final List<CaseNumber> all = new ArrayList<>();
    private Desks desks;
    private String colleague = "";

    @BeforeEach
    void takeSeats(Browser browser, @Autowired AccountDesk accounts) {
        colleague = "colleague" + PEOPLE.incrementAndGet();
        database.sql("insert into mediator (id, name, committee_code, phone, full_time, login_id)"
                        + " values (:id, '试接手（虚构）', 'C990100101201', '19900009997', false, :login)")
                .param("id", colleague.toUpperCase(Locale.ROOT))
                .param("login", colleague)
                .update();
        accounts.open(
                new NewAccount(colleague, "试接手（虚构）", "990100101201", Set.of(Role.MEDIATOR), Set.of("C990100101201")),
                "Right-2026-Right");
        desks = new Desks(browser, port);
        all.add(walk.inTheVillage());
        all.add(walk.performedAtOnce());
    }

    @AfterEach
    void leave() {
        all.forEach(driver::end);
        database.sql("update mediator set left_on = current_date - 1 where login_id = ?")
                .param(colleague)
                .update();
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
    }

    @Test
    void aMediatorHandsOverWhatIsInHandBeforeALeave() {
        var page = desks.visit("/absences");
        LoginForm.send(page, "village1", SampleAccounts.PASSWORD);
        page.locator("#hand-over-link").click();

        assertThat(page.locator("#whose")).containsText("何秀兰（village1）手上的工作");
        assertThat(page.locator("#rows")).containsText(driver.file(all.get(0)).officialNumber());
        assertThat(page.locator("#rows")).containsText("做好调解准备");
        assertThat(page.locator("#rows")).containsText("目前没有任务（已达成协议）");
        Screens.take(page, "hand-over");

        assertThat(page.locator("#rows select").first()).hasValue(colleague);
        assertThat(page.locator("#without-account")).containsText("不能登录办理的人不列出");

        declareConflictOf(page.locator("#rows select").first().inputValue());
        page.locator("#reason").fill("外出培训一个月，工作移交。");
        page.locator("#hand-over button").click();
        assertThat(page.locator("#refused")).containsText("没有移交");
        assertThat(page.locator("#not-moved"))
                .containsText(driver.file(all.get(0)).officialNumber());
        assertThat(page.locator("#not-moved")).containsText("已申报回避");
        Screens.take(page, "hand-over-refused");

        page.locator("#all").selectOption(new SelectOption().setValue("COMMITTEE"));
        page.locator("#reason").fill("外出培训一个月，工作移交。");
        page.locator("#hand-over button").click();

        assertThat(page.locator("#said")).containsText("已移交");
        assertThat(page.locator("#none")).isVisible();
        Screens.take(page, "handed-over");
        assertThat(driver.task(all.get(0), "user_prepareMediation").getAssignee())
                .isNull();
    }

    /** Somebody else writes it down while the page is open. */
    private void declareConflictOf(String mediator) {
        var declared = http.as("township1").post("/api/disputes/" + all.get(0) + "/conflicts", """
                {"mediator":"%s","tie":"RELATIVE","reason":"甲方是其姐夫（虚构）。"}""".formatted(mediator));
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
    }

    @Test
    void anExpertReadsWhatItIsAboutAndAnswers() {
        var number = all.get(0);
        http.as("village1").post("/api/disputes/" + number + "/expert-requests", """
                {"partiesAgree":"yes","expert":"expert1","question":"请问这样的水沟由谁疏通？","dueOn":"%s"}""".formatted(today().plusDays(5)));
        var page = desks.visit("/cases?number=" + number);
        LoginForm.send(page, "expert1", SampleAccounts.PASSWORD);

        assertThat(page.locator("#case")).containsText("陈某");
        assertThat(page.locator("#case")).not().containsText("陈大山");
        Screens.take(page, "expert");

        page.getByText("答复专家咨询").first().click();
        page.locator("#case textarea:visible").first().fill("共用水沟由共同使用人一起疏通、分摊费用。");
        Screens.take(page, "expert-answers");
    }
}
