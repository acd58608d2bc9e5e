package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.testing.Drawn;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The gate in the engine's own way: whoever deploys, and whichever door he takes, is asked the same. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class FlowGateEngineTest {

    private static final String FLOW = "processes/trial-mediation.bpmn";
    private static final String FORM = "forms/trial-mediation/ask-trial.form";
    private static final String TABLE = "processes/decisions/trial-table.dmn";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Gate gate;

    @Autowired
    private ObjectMapper json;

    private long before;

    @BeforeEach
    void count() {
        before = deployments();
    }

    @AfterEach
    void takeTheTrialAway() {
        EngineDoor.inside(() -> repository.createDeploymentQuery().deploymentName("gateTrial").list().stream()
                .forEach(each -> repository.deleteDeployment(each.getId(), true)));
    }

    @Test
    void whatIsSoundIsTaken() {
        deploy(Map.of(FLOW, flow(), FORM, form(), TABLE, table()));

        assertThat(deployments()).isEqualTo(before + 1);
    }

    @Test
    void oneFaultRefusesAllAndEveryFileHasItsReport() {
        var refused = refused(Map.of(
                FLOW,
                flow().replace("${proposeMediatorDelegate}", "${dataSource}").replace("P3D", "three days"),
                FORM,
                form().replace("\"text\", \"id\"", "\"filepicker\", \"id\""),
                TABLE,
                table()));

        assertThat(deployments()).isEqualTo(before);
        assertThat(refused.getResorceReports())
                .extracting(ResourceReport::getResourceName)
                .containsExactlyInAnyOrder(FLOW, FORM);
        var ofFlow = refused.getResorceReports().stream()
                .filter(each -> each.getResourceName().equals(FLOW))
                .findFirst()
                .orElseThrow();
        assertThat(ofFlow.getErrors()).hasSize(2).allSatisfy(each -> {
            assertThat(each.getMessage()).containsPattern("\\p{IsHan}").containsPattern("[a-z]{4}");
            assertThat(each.getLine()).isPositive();
        });
        assertThat(ofFlow.getErrors())
                .flatExtracting(each -> each.getElementIds())
                .containsExactlyInAnyOrder("service_propose", "timer_slow");
    }

    @Test
    void theAnswerOfTheRestDoorNamesElementsInBothLanguagesAndShowsNoTrace() throws Exception {
        var refused =
                refused(Map.of(FLOW, flow().replace("${proposeMediatorDelegate}", "${dataSource}"), FORM, form()));

        var answer = json.writeValueAsString(ParseExceptionDto.fromException(refused));

        assertThat(answer)
                .contains("\"details\"", FLOW, "service_propose", "系统没有服务 dataSource", "no delegate dataSource")
                .doesNotContain("\\tat ", "org.camunda", "org.fengqiao");
    }

    @Test
    void theLogSaysFileElementAndWordsAndNothingOfTheContent(CapturedOutput log) {
        refused(Map.of(
                FLOW,
                flow().replace("${proposeMediatorDelegate}", "${dataSource}")
                        .replace("name=\"问清情况\"", "name=\"问清情况\" "),
                FORM,
                form()));

        assertThat(log.getAll())
                .contains(FLOW + ":", "service_propose", "系统没有服务 dataSource")
                .doesNotContain("sourceRef");
    }

    @Test
    void warningsRefuseNothing() {
        deploy(Map.of(FLOW, flow().replace(" camunda:versionTag=\"1.0\"", ""), FORM, form()));

        assertThat(deployments()).isEqualTo(before + 1);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(refused(Map.of("a.cmmn", "<definitions/>")).getMessage()).contains("a.cmmn", "不是流程文件");
    }

    @Test
    void whatArrivesInTheSameReleaseIsKnown() {
        var calling = flow().replace("calledElement=\"caseClosing\"", "calledElement=\"trialLater\"");
        var later = new FlowFile(
                "processes/trial-later.bpmn",
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"trialLater\" isExecutable=\"true\"/></definitions>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(refused(Map.of(FLOW, calling, FORM, form())).getMessage()).contains("没有流程 trialLater");
        Arrivals.during(List.of(later), () -> {
            deploy(Map.of(FLOW, calling, FORM, form()));
            return true;
        });
        assertThat(deployments()).isEqualTo(before + 1);
        assertThat(Arrivals.now()).isEmpty();
    }

    @Test
    void rolesCommitteesAndPeopleAreAskedOfTheEngine() {
        var model = flow().replace("candidateGroups=\"${committee}\"", "candidateGroups=\"dispatcher,C990100101201\"")
                .replace("assignee=\"${mediator}\"", "assignee=\"village1\"");
        var nobody = model.replace("village1", "nobody").replace("C990100101201", "C000000000000");

        assertThat(check(model)).filteredOn(Finding::isError).isEmpty();
        assertThat(check(nobody))
                .filteredOn(Finding::isError)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("ASSIGNEE_UNKNOWN", "CANDIDATES_UNKNOWN");
    }

    private List<Finding> check(String model) {
        return gate.check(List.of(file(FLOW, model), file(FORM, form())), List.of());
    }

    private static FlowFile file(String name, String text) {
        return new FlowFile(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private ParseException refused(Map<String, String> files) {
        return catchThrowableOfType(ParseException.class, () -> deploy(files));
    }

    private void deploy(Map<String, String> files) {
        EngineDoor.inside(() -> {
            var deployment = repository.createDeployment().name("gateTrial");
            files.forEach(deployment::addString);
            return deployment.deploy();
        });
    }

    private long deployments() {
        return EngineDoor.inside(() -> repository.createDeploymentQuery().count());
    }

    private static String flow() {
        return Drawn.of(CorpusCase.resource("base/trial-mediation.bpmn"));
    }

    private static String form() {
        return CorpusCase.resource("base/ask-trial.form");
    }

    private static String table() {
        return CorpusCase.resource("base/trial-table.dmn");
    }
}
