package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receive;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
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

/** An administrator changes the township's stage on the Flows page while a case waits before it, and takes it back. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class FlowsBrowserTest {

    private static final String STAGE = "townshipMediation";
    private static final String MODEL = "processes/township-mediation.bpmn";
    private static final String LIMITS = "processes/decisions/time-limits.dmn";
    private static final String FORMS = "forms/township-mediation/";
    private static final String REASON = "灌溉季节用水纠纷多，先弄清是否涉及灌溉用水，涉及的请水利站派人参加。";

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    private final List<CaseNumber> cases = new ArrayList<>();
    private Desks desks;
    private int shipped;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
        shipped = versionInForce();
    }

    @AfterEach
    void leaveAsItWas() {
        cases.forEach(driver::end);
        if (versionInForce() != shipped) {
            putBack();
        }
        assertThat(desks.foreignRequests()).isEmpty();
        desks.close();
    }

    @Test
    void aWaitingCaseTakesTheWayThatAnAdministratorHasDrawnOnThePage() throws Exception {
        var number = beforeTheTownship();
        var draft = flows().open("乡镇调解").change("用水纠纷先核实", REASON);
        var parts = draft.drawDetour("user_receiveCase", "flow_receiveCase_proposeMediator", "service_proposeMediator");
        assertThat(draft.check()).containsText("错误");
        assertThat(draft.chooseFinding(parts.get("task"))).hasText("办理任务 User task");
        Screens.picture(draft.page(), "admin-flow-draft");

        fillIn(draft, parts);
        Screens.take(draft.page(), "flows-draft");

        assertThat(draft.save().compare()).containsText("核实用水情况");
        picture(draft.page(), "flow-compare");
        assertThat(draft.check()).containsText("检查通过");
        draft.release(REASON);
        driver.submit(number, "user_enterLedger", "village1", ledger());
        driver.submit(number, "user_receiveCase", "township1", receive());

        var tasklist = desks.tasklistOf("township1");
        tasklist.claim("核实用水情况", driver.file(number).officialNumber()).choose("涉及灌溉用水", "是");
        Screens.take(tasklist.page(), "flows-new-step");
        tasklist.complete();
        assertThat(driver.waitsAt(number)).containsExactly(parts.get("second"));
    }

    @Test
    void aVersionIsTakenBackInOneActionAndTheNextCaseTakesTheOldWay() {
        changeTheName("签收案件并核实用水");
        var stays = beforeTheTownship();
        driver.submit(stays, "user_enterLedger", "village1", ledger());
        var flow = flows().open("乡镇调解").compare();
        assertThat(flow.page().locator("#comparison")).containsText("签收案件并核实用水");
        Screens.picture(flow.page(), "flow-compare");

        flow.rollBackToThePrevious("试行一周，签收环节不宜再加内容。");
        picture(flow.page(), "flow-versions");

        var number = beforeTheTownship();
        driver.submit(number, "user_enterLedger", "village1", ledger());
        assertThat(driver.task(number, "user_receiveCase").getName()).isEqualTo("签收案件");
        assertThat(driver.task(stays, "user_receiveCase").getName()).isEqualTo("签收案件并核实用水");
    }

    @Test
    void whoDoesNotLookAfterFlowsIsToldKindly() {
        var page = desks.visit("/flows");
        LoginForm.send(page, "township1", SampleAccounts.PASSWORD);

        assertThat(page.locator("#refusal")).containsText("这一页供流程管理员使用");
        assertThat(page.locator("#flows")).isHidden();
    }

    @Test
    void whatIsTypedIsKeptWhenSomebodyElseHasSavedMeanwhile() {
        var draft = flows().open("乡镇调解").change("两个人同时改", "试试");
        var id = draft.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        put(id, 1, MODEL, read(MODEL).replace("name=\"签收案件\"", "name=\"签收案件（甲）\""));
        draft.pick("user_receiveCase").name("签收案件（乙）");

        draft.page().locator("#save").click();

        assertThat(draft.page().locator("#conflict")).containsText("没有丢");
        assertThat(draft.page().locator("#house-name")).hasValue("签收案件（乙）");
        Screens.take(draft.page(), "flows-conflict");
        draft.page().getByText("用我的代替").click();
        assertThat(draft.page().locator("#said")).containsText("已保存");
        assertThat(http.as("flowadmin")
                        .get("/api/flow-drafts/" + id + "/file?name=" + MODEL)
                        .body())
                .contains("签收案件（乙）");
        http.as("flowadmin").post("/api/flow-drafts/" + id + "/withdraw", "{}");
    }

    @Test
    void aTableIsComparedCellByCellAndAFormFieldByField() {
        var id = newDraft("null");
        put(id, 1, LIMITS, read(LIMITS).replaceFirst("<text>15</text>", "<text>16</text>"));
        put(
                id,
                2,
                FORMS + "receive-case.form",
                read(FORMS + "receive-case.form").replace("是否重大疑难", "是否疑难"));
        var page = desks.visit("/flow-draft?id=" + id);
        LoginForm.send(page, "flowadmin", SampleAccounts.PASSWORD);

        page.locator("[data-file='" + LIMITS + "']").click();
        page.locator("#compare").click();
        assertThat(page.locator("#work td.differs")).hasText("15 16");
        Screens.take(page, "flows-table-compared");
        page.locator("[data-file='" + FORMS + "receive-case.form']").click();
        page.locator("#compare").click();
        assertThat(page.locator("#work .field-changed")).hasCount(2);
        assertThat(page.locator("#work ul.changes")).containsText("是否疑难");
        Screens.take(page, "flows-form-compared");

        http.as("flowadmin").post("/api/flow-drafts/" + id + "/withdraw", "{}");
    }

    private static void fillIn(FlowDraftPage draft, Map<String, String> parts) {
        draft.pick(parts.get("task"))
                .name("核实用水情况")
                .newForm("checkWater")
                .choose("who", "committee")
                .choose("limit", "receiveCase");
        draft.pick(parts.get("second"))
                .name("请水利站派人")
                .newForm("inviteWater")
                .choose("who", "committee")
                .choose("limit", "appointSession");
        draft.file(FORMS + "check-water.form").askYesOrNo("涉及灌溉用水", "countyIrrigation");
        draft.file(FORMS + "invite-water.form").askYesOrNo("水利站已答复", "countyWaterAnswered");
        draft.file(MODEL).letGatewaysAsk("countyIrrigation");
        draft.pick(parts.get("gateway")).name("涉及灌溉用水？");
        draft.pick(parts.get("past")).name("不涉及").otherwise();
        draft.pick(parts.get("through")).name("涉及").choose("variable", "countyIrrigation");
    }

    private CaseNumber beforeTheTownship() {
        var number = walk.inTheVillage();
        cases.add(number);
        walk.village(number, outcome("NOT_AGREED"));
        return number;
    }

    private FlowsPage flows() {
        var page = desks.visit("/flows");
        page.setViewportSize(1280, 860);
        return FlowsPage.of(page, "flowadmin");
    }

    /** Another version of the stage, brought by the same doors as any. */
    private void changeTheName(String name) {
        var id = newDraft("\"townshipMediation\"");
        put(id, 1, MODEL, read(MODEL).replace("name=\"签收案件\"", "name=\"" + name + "\""));
        var released = http.as("flowadmin").post("/api/flow-drafts/" + id + "/release", """
                {"revision":2,"reason":"签收时一并核实用水情况，试行一周。"}""");
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    }

    private String newDraft(String stage) {
        var made = http.as("flowadmin").post("/api/flow-drafts", """
                {"title":"改几处","reason":"试行","stage":%s}""".formatted(stage));
        return made.body().replaceAll("(?s)^\\{\"id\":(\\d+).*", "$1");
    }

    private void put(String draft, int revision, String file, String content) {
        var path = "/api/flow-drafts/" + draft + "/file?name=" + file + "&revision=" + revision;
        var saved = http.as("flowadmin").send("PUT", path, "text/plain;charset=utf-8", content);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** As it was shipped; 409 tells that a test has brought that back already. */
    private void putBack() {
        var back = http.as("flowadmin").post("/api/flows/" + STAGE + "/roll-back", """
                {"version":%d,"reason":"用水季节已过，恢复原来的办法。"}""".formatted(shipped));
        assertThat(back.statusCode()).as(back.body()).isIn(200, 409);
    }

    private int versionInForce() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(STAGE)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Pictures for the README are made anew by {@code -Dfengqiao.write-pictures=true}. */
    private static void picture(Page page, String name) {
        Screens.take(page, name);
        if (Boolean.getBoolean("fengqiao.write-pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "pictures", name + ".png")));
        }
    }
}
