package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.Finding;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

@EngineTest
class FlowDeployerTest {

    private static final Set<String> STAGES = Set.of(
            "disputeLifecycle",
            "onSiteMediation",
            "ledgerEntry",
            "townshipMediation",
            "countyReferral",
            "settlement",
            "judicialConfirmation",
            "followUpCheck",
            "caseClosing",
            "riskReport",
            "mediatorOrder",
            "majorEventReport");

    @Autowired
    FlowIntake intake;

    @Autowired
    JarDefaults defaults;

    @Autowired
    FengqiaoProperties properties;

    @Autowired
    RepositoryService repository;

    private Path folder;

    private TrialFlow flow;

    @BeforeEach
    void aFolderWithAFlow(@TempDir Path temporary) {
        folder = temporary;
        flow = new TrialFlow(folder, "trialOf" + System.nanoTime())
                .withProcess("问")
                .withForm("答");
    }

    @AfterEach
    void takeTheTrialAway() {
        TrialFlow.takeAway(repository);
    }

    @Test
    void theStartBroughtEveryStageAsADeploymentOfItsOwn() {
        assertThat(STAGES).allSatisfy(stage -> {
            var definition = first(stage);
            assertThat(definition.getVersionTag()).isEqualTo("1.0");
            var deployment = repository
                    .createDeploymentQuery()
                    .deploymentId(definition.getDeploymentId())
                    .singleResult();
            assertThat(deployment.getName()).isEqualTo(stage);
            assertThat(deployment.getSource()).isEqualTo("fengqiao");
            assertThat(repository.getDeploymentResources(deployment.getId()))
                    .extracting(Resource::getName)
                    .contains(definition.getResourceName())
                    .allMatch(name -> name.startsWith("processes/") || name.startsWith("forms/"));
        });
    }

    @Test
    void theDecisionsCameTogether() {
        var tables = repository.createDecisionDefinitionQuery().decisionDefinitionVersion(1).list().stream()
                .filter(each -> !each.getKey().startsWith("trialOf"))
                .toList();

        assertThat(tables)
                .extracting(each -> each.getKey())
                .containsExactlyInAnyOrder(
                        "timeLimits",
                        "chooseMediator",
                        "industryCommittee",
                        "hardCase",
                        "performanceRemedies",
                        "remainingRoutes",
                        "riskBodies",
                        "crowd",
                        "acceptance",
                        "retentionClass");
        assertThat(tables)
                .extracting(each -> each.getDeploymentId())
                .containsOnly(tables.get(0).getDeploymentId());
    }

    @Test
    void anotherStartBringsNothing() {
        assertThat(intake.take(properties.flowsFolder()).stages()).isEmpty();
    }

    @Test
    void aFlowThatNobodyKnowsIsBroughtOnceAndAgainWhenAFormOfItHasChanged() {
        assertThat(intake.take(folder).stages()).containsExactly(flow.key());
        assertThat(intake.take(folder).stages()).isEmpty();

        flow.withForm("另答");

        assertThat(intake.take(folder).stages()).containsExactly(flow.key());
        assertThat(latest(flow.key()).getVersion()).isEqualTo(2);
        assertThat(latest(flow.key()).getVersionTag()).isEqualTo("7.7");
        assertThat(resourceNames(latest(flow.key()).getDeploymentId())).contains("ask.form");
    }

    @Test
    void whatAnotherDoorBroughtStaysInForceUntilTheFolderItselfChanges() {
        intake.take(folder);
        throughAnotherDoor(flow.process("另问"), flow.form("另答"));

        assertThat(intake.take(folder).stages()).isEmpty();
        assertThat(latest(flow.key()).getVersion()).isEqualTo(2);

        flow.withProcess("三问");
        assertThat(intake.take(folder).stages()).containsExactly(flow.key());
        assertThat(latest(flow.key()).getVersion()).isEqualTo(3);
    }

    @Test
    void theFolderRollsBackByHoldingTheOlderContentAgain() {
        intake.take(folder);
        flow.withProcess("二问");
        intake.take(folder);
        flow.withProcess("问");

        assertThat(intake.take(folder).stages()).containsExactly(flow.key());
        assertThat(latest(flow.key()).getVersion()).isEqualTo(3);
    }

    @Test
    void aFolderSeenForTheFirstTimeNeverBringsAnOlderFlowBack() {
        throughAnotherDoor(flow.process("问"), flow.form("答"));
        throughAnotherDoor(flow.process("另问"), flow.form("答"));

        assertThat(intake.take(folder).stages()).isEmpty();
        assertThat(latest(flow.key()).getVersion()).isEqualTo(2);
        assertThat(intake.take(folder).stages()).isEmpty();
    }

    @Test
    void onlyTheDecisionThatChangedGetsANewVersion() {
        flow.withDecision("甲");
        var other = new TrialFlow(folder, flow.key() + "Other").withDecision("乙");
        intake.take(folder);

        other.withDecision("丙");

        assertThat(intake.take(folder).stages()).containsExactly(other.key() + "Table");
    }

    @Test
    void oneBrokenFileLeavesEverythingAsItWas() {
        var good = new TrialFlow(folder, flow.key() + "Good").withProcess("好").withForm("好");
        flow.withProcess("问\" name=\"twice");

        assertThat(mistakes(intake.take(folder))).containsExactly(flow.processFile());
        assertThat(known(good.key())).isFalse();
    }

    @Test
    void whatOnlyTheEngineFindsWrongLeavesEverythingAsItWasToo() {
        var good = new TrialFlow(folder, flow.key() + "Good").withProcess("好").withForm("好");
        flow.write(
                flow.processFile(),
                flow.process("问").replace("camunda:formRefBinding=\"deployment\"", "camunda:formRefBinding=\"never\""));

        assertThat(mistakes(intake.take(folder))).containsExactly(flow.processFile());
        assertThat(known(good.key())).isFalse();

        flow.withProcess("问");
        assertThat(intake.take(folder).stages()).containsExactlyInAnyOrder(flow.key(), good.key());
    }

    @Test
    void aBrokenFileDoesNotStopAStartWhileTheCountyHasItsFlows() {
        flow.withProcess("问\" name=\"twice");
        var deployer = deployer(intake, properties(folder));

        assertThatCode(deployer::start).doesNotThrowAnyException();

        assertThat(deployer.isRunning()).isTrue();
    }

    @Test
    void aBrokenFileStopsTheStartOnAnEmptyDatabaseInOneLine() {
        var empty = mock(FlowIntake.class);
        when(empty.refused())
                .thenReturn(
                        List.of(FlowFindings.of(new BrokenFlow("processes/half.bpmn", "无法读取。", "It cannot be read."))));
        when(empty.isEverythingInForce()).thenReturn(false);

        assertThatThrownBy(() -> deployer(empty, properties(folder)).start())
                .isInstanceOf(FlowsUnusable.class)
                .hasMessageContaining("processes/half.bpmn")
                .hasMessageNotContaining("\n");
    }

    @Test
    void theFlowsAreThereBeforeThePortOpens() {
        assertThat(deployer(intake, properties).getPhase()).isLessThan(SmartLifecycle.DEFAULT_PHASE - 2048);
    }

    private static Set<String> mistakes(FlowIntake.Taken taken) {
        return taken.findings().stream()
                .filter(Finding::isError)
                .map(Finding::file)
                .collect(Collectors.toSet());
    }

    private FlowDeployer deployer(FlowIntake from, FengqiaoProperties settings) {
        return new FlowDeployer(from, defaults, new FolderFindings(), settings);
    }

    private static FengqiaoProperties properties(Path folder) {
        return new FengqiaoProperties("./data", folder.toString(), false);
    }

    private void throughAnotherDoor(String process, String form) {
        EngineDoor.inside(() -> repository
                .createDeployment()
                .name(flow.key())
                .addInputStream(flow.processFile(), new ByteArrayInputStream(process.getBytes(StandardCharsets.UTF_8)))
                .addInputStream(
                        "forms/" + flow.key() + "/ask.form",
                        new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)))
                .deploy());
    }

    private boolean known(String stage) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(stage)
                        .count()
                > 0;
    }

    private String resourceNames(String deployment) {
        return String.join(" ", repository.getDeploymentResourceNames(deployment));
    }

    /** Other tests may have brought others since. */
    private ProcessDefinition first(String stage) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(stage)
                .processDefinitionVersion(1)
                .singleResult();
    }

    private ProcessDefinition latest(String stage) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(stage)
                .latestVersion()
                .singleResult();
    }
}
