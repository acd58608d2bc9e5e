package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.migration.ChangedTownship;
import org.fengqiao.migration.LimitDraft;
import org.fengqiao.migration.MovedNow;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A flow administrator looks at the mapping, tries it and moves a waiting case to the new version. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class MigrationBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Http http;

    private Desks desks;
    private CaseNumber number;
    private String deployment = "";

    @BeforeEach
    void aCaseWaitsWhileItsStageIsChanged(Browser browser) {
        desks = new Desks(browser, port);
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        deployment = ChangedTownship.deploy(repository, ChangedTownship.otherId());
    }

    @AfterEach
    void leave() {
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
        jdbc.sql("update migration_run set state = 'CANCELLED' where state in ('RUNNING', 'PAUSED')")
                .update();
        driver.end(number);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aWaitingCaseIsTriedAndMovedWithItsProgressAndResult() {
        var page = desks.visit("/flow-migration?process=" + ChangedTownship.KEY);
        page.onDialog(Dialog::accept);
        LoginForm.send(page, "flowadmin", SampleAccounts.PASSWORD);
        assertThat(page.locator("#name")).hasText("乡镇调解");

        page.locator("#look").click();
        var received = page.locator("#elements tr[data-element=user_receiveCase]");
        assertThat(received).containsText("签收案件");
        assertThat(received).containsText("猜测，请核对");
        assertThat(received.locator("select")).hasValue("user_takeOver");
        page.locator("#standing summary").click();
        assertThat(page.locator("#cases")).containsText(number.code());
        page.locator("#only").fill(number.code());
        page.locator("#reason").fill("县里改了流程。");

        page.locator("#try").click();
        assertThat(page.locator("#run-title")).containsText("进行中");
        MovedNow.now(beans);
        assertThat(page.locator("#run-title")).containsText("已完成");
        assertThat(page.locator("#counts")).containsText("可以迁移 can move 1");
        Screens.take(page, "migration-tried");

        page.locator("#move").click();
        assertThat(page.locator("#run-title")).containsText("进行中");
        MovedNow.now(beans);
        assertThat(page.locator("#counts")).containsText("已迁移 moved 1");
        assertThat(page.locator("#results")).containsText(number.code());
        assertThat(page.locator("#runs tr")).not().hasCount(0);
        assertThat(page.locator("#refusal")).isEmpty();
        Screens.take(page, "migration-moved");
        assertThat(driver.waitsAt(number)).containsExactly("user_takeOver");
    }

    @Test
    void theDatesThatADraftWouldMoveAreShownBeforeItIsReleased() {
        var draft = LimitDraft.receivedWithin(http.as("flowadmin"), "9");

        var page = desks.visit("/flow-dates?draft=" + draft);
        LoginForm.send(page, "flowadmin", SampleAccounts.PASSWORD);

        var moved = page.locator("#moved tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(driver.file(number).officialNumber()));
        assertThat(moved.first()).containsText("签收案件");
        assertThat(moved.first()).containsText("推后 later");
        assertThat(page.locator("#proposal-count")).containsText("等待指派");
        assertThat(page.locator("#refusal")).isEmpty();
        Screens.take(page, "draft-dates");
        http.as("flowadmin").post("/api/flow-drafts/" + draft + "/withdraw", "{}");
    }
}
