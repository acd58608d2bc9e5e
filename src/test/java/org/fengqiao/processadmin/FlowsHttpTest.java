package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class FlowsHttpTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    @Autowired
    DatedReleases dated;

    @Autowired
    CaseDriver cases;

    private Http admin;
    private TrialFlow flow;

    @BeforeEach
    void aFlowOfTheirOwn(@TempDir Path folder) {
        admin = http.as("flowadmin");
        flow = new TrialFlow(folder, "trialOf" + System.nanoTime());
    }

    @AfterEach
    void takeTheTrialAway() {
        cases.resetClock();
        TrialFlow.takeAway(repository);
    }

    @Test
    void everythingInForceIsListedWithItsOrigin() {
        var list = admin.get("/api/flows").body();

        assertThat(JsonPath.<List<String>>read(list, "$.flows[?(@.kind=='PROCESS')].key"))
                .contains("disputeLifecycle", "townshipMediation", "settlement");
        assertThat(JsonPath.<List<String>>read(list, "$.flows[?(@.kind=='FORM' && @.stage=='townshipMediation')].key"))
                .hasSizeGreaterThan(3);
        assertThat(JsonPath.<List<String>>read(list, "$.flows[?(@.key=='timeLimits')].door"))
                .containsExactly("FOLDER");
        assertThat(JsonPath.<Boolean>read(list, "$.fourEyes")).isFalse();
    }

    @Test
    void onlyFlowAdministratorsSeeAndChangeThem() {
        for (var login : List.of("village1", "supervisor", "security", "auditor")) {
            assertThat(http.as(login).get("/api/flows").statusCode()).as(login).isEqualTo(403);
            assertThat(http.as(login)
                            .post("/api/flow-drafts", "{\"title\":\"x\"}")
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(http.as("village1").get("/api/flows").body()).contains("流程管理员");
    }

    @Test
    void aDraftIsRunByNobodyUntilItIsPutInForce() {
        var draft = draft("加一步");
        save(draft, flow.processFile(), flow.process("问"));
        save(draft, formFile(), flow.form("答"));

        assertThat(known()).isFalse();
        assertThat(JsonPath.<Boolean>read(check(draft), "$.clean")).isTrue();

        var released = release(draft, "{\"revision\":%d,\"reason\":\"村里要多问一句\"}");
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(released.body(), "$.released")).containsExactly(flow.key());

        var versions =
                admin.get("/api/flows/process/" + flow.key() + "/versions").body();
        assertThat(JsonPath.<String>read(versions, "$[0].reason")).isEqualTo("村里要多问一句");
        assertThat(JsonPath.<String>read(versions, "$[0].by")).isEqualTo("程立新");
        assertThat(JsonPath.<String>read(versions, "$[0].door")).isEqualTo("PAGE");
    }

    @Test
    void theOlderVersionComesBackInOneActionAsANewOne() {
        bring("问");
        bring("另问");

        var back = admin.post("/api/flows/" + flow.key() + "/roll-back", "{\"version\":1,\"reason\":\"改错了\"}");

        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        var content = admin.get("/api/flows/process/" + flow.key() + "/versions/3/content")
                .body();
        assertThat(content).isEqualTo(flow.process("问"));
        var again = admin.post("/api/flows/" + flow.key() + "/roll-back", "{\"version\":1,\"reason\":\"改错了\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("现行");
    }

    @Test
    void aRollBackWithoutAReasonOrToAVersionThatIsNotThereChangesNothing() {
        bring("问");

        assertThat(admin.post("/api/flows/" + flow.key() + "/roll-back", "{\"version\":1,\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/api/flows/" + flow.key() + "/roll-back", "{\"version\":9,\"reason\":\"错\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void whoSavesOverSomebodyElsesRevisionIsToldAndNothingIsLost() {
        var draft = draft("同时改");
        save(draft, flow.processFile(), flow.process("问"));

        var late = put(draft, 1, flow.processFile(), flow.process("另问"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("他人保存");
        assertThat(admin.get("/api/flow-drafts/" + draft + "/file?name=" + encoded(flow.processFile()))
                        .body())
                .isEqualTo(flow.process("问"));
    }

    @Test
    void whatTheGateRefusesStaysADraftAndSaysWhy() {
        var draft = draft("半个文件");
        var half = flow.process("问");
        save(draft, flow.processFile(), half.substring(0, half.length() / 2));

        var refused = release(draft, "{\"revision\":%d,\"reason\":\"试\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.findings[*].file"))
                .contains(flow.processFile());
        assertThat(known()).isFalse();
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void aDraftThatWasOvertakenIsNotPutInForceUnseen() {
        bring("问");
        var draft = draft("我的改动");
        save(draft, flow.processFile(), flow.process("我问"));
        bring("他问");

        var late = release(draft, "{\"revision\":%d,\"reason\":\"试\"}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("又有人改过");
        save(draft, flow.processFile(), flow.process("我问"));
        assertThat(release(draft, "{\"revision\":%d,\"reason\":\"比较过了\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPlannedDraftComesIntoForceOnItsDayAndNotBefore() {
        bring("问");
        var draft = draft("下月起");
        save(draft, flow.processFile(), flow.process("另问"));
        var day = LocalDate.now(CHINA).plusDays(3);

        var planned = release(draft, "{\"revision\":%d,\"reason\":\"通知要求\",\"on\":\"" + day + "\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        dated.run();
        assertThat(versions()).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(
                        admin.get("/api/flows").body(), "$.flows[?(@.key=='" + flow.key() + "')].planned.on"))
                .containsExactly(day.toString());

        cases.moveClockBy(3);
        dated.run();

        assertThat(versions()).isEqualTo(2);
        assertThat(state(draft)).isEqualTo("RELEASED");
    }

    @Test
    void aPlannedDraftCanBeTakenBack() {
        bring("问");
        var draft = draft("下月起");
        save(draft, flow.processFile(), flow.process("另问"));
        release(draft, "{\"revision\":%d,\"on\":\"" + LocalDate.now(CHINA).plusDays(3) + "\"}");

        admin.post("/api/flow-drafts/" + draft + "/withdraw", "{}");
        cases.moveClockBy(4);
        dated.run();

        assertThat(versions()).isEqualTo(1);
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void aDayThatIsNotAheadIsRefused() {
        var draft = draft("昨天");
        save(draft, flow.processFile(), flow.process("问"));
        save(draft, formFile(), flow.form("答"));

        var late = release(draft, "{\"revision\":%d,\"on\":\"" + LocalDate.now(CHINA) + "\"}");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(known()).isFalse();
    }

    @Test
    void aFileLeadsNowhereOutOfTheFolders() {
        var draft = draft("别处");

        assertThat(put(draft, 1, "../etc/x.bpmn", "x").statusCode()).isEqualTo(422);
        assertThat(put(draft, 1, "processes/x.txt", "x").statusCode()).isEqualTo(422);
    }

    @Test
    void aCountysOwnFlowIsWithdrawnAndComesBackWithItsNextRelease() {
        bring("问");

        var gone = admin.post("/api/flows/" + flow.key() + "/withdraw", "{\"reason\":\"不再用\"}");

        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
        assertThat(isSuspended()).isTrue();
        assertThat(JsonPath.<List<Boolean>>read(
                        admin.get("/api/flows").body(), "$.flows[?(@.key=='" + flow.key() + "')].withdrawn"))
                .containsExactly(true);

        bring("另问");
        assertThat(isSuspended()).isFalse();
    }

    @Test
    void whatTheLifeOfACaseNeedsIsNotWithdrawn() {
        for (var stage : List.of("townshipMediation", "disputeLifecycle", "timeLimits")) {
            var refused = admin.post("/api/flows/" + stage + "/withdraw", "{\"reason\":\"试\"}");
            assertThat(refused.statusCode()).as(stage).isEqualTo(409);
            assertThat(refused.body()).contains("不能停用");
        }
        assertThat(admin.post("/api/flows/none/withdraw", "{\"reason\":\"试\"}").statusCode())
                .isEqualTo(404);
    }

    private boolean isSuspended() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow.key())
                .latestVersion()
                .singleResult()
                .isSuspended();
    }

    private void bring(String task) {
        var draft = draft("试");
        save(draft, flow.processFile(), flow.process(task));
        if (!known()) {
            save(draft, formFile(), flow.form("答"));
        }
        var released = release(draft, "{\"revision\":%d,\"reason\":\"试\"}");
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    }

    private int draft(String title) {
        var made = admin.post("/api/flow-drafts", "{\"title\":\"" + title + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonPath.read(made.body(), "$.id");
    }

    private void save(int draft, String name, String content) {
        var saved = put(draft, revision(draft), name, content);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    private HttpResponse<String> put(int draft, int revision, String name, String content) {
        return admin.send(
                "PUT",
                "/api/flow-drafts/" + draft + "/file?revision=" + revision + "&name=" + encoded(name),
                "text/plain;charset=UTF-8",
                content);
    }

    private String check(int draft) {
        return admin.post("/api/flow-drafts/" + draft + "/check", "{}").body();
    }

    private HttpResponse<String> release(int draft, String request) {
        return admin.post("/api/flow-drafts/" + draft + "/release", request.formatted(revision(draft)));
    }

    private int revision(int draft) {
        return JsonPath.read(admin.get("/api/flow-drafts/" + draft).body(), "$.revision");
    }

    private String state(int draft) {
        return JsonPath.read(admin.get("/api/flow-drafts/" + draft).body(), "$.state");
    }

    private String formFile() {
        return "forms/" + flow.key() + "/ask.form";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private boolean known() {
        return versions() > 0;
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow.key())
                .count();
    }
}
