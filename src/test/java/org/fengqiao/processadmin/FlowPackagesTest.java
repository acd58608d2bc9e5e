package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowPackagesTest {

    private Path folder;

    private TrialFlow flow;

    @BeforeEach
    void aFolderWithAFlow(@TempDir Path temporary) {
        folder = temporary;
        flow = new TrialFlow(folder, "trial").withProcess("问").withForm("答");
    }

    @Test
    void aProcessTakesItsFormsAlongAndADecisionGoesAlone() {
        flow.withDecision("甲");
        new TrialFlow(folder, "other").withForm("用不到");

        assertThat(packages())
                .extracting(FlowPackage::stage, each -> each.files().toString())
                .containsExactlyInAnyOrder(
                        tuple("trial", "[processes/trial.bpmn, forms/trial/ask.form]"),
                        tuple("trialTable", "[processes/decisions/trial-table.dmn]"));
    }

    @Test
    void theHashTellsAChangeOfNameOrContent() {
        var before = packages().get(0).hash();

        assertThat(packages().get(0).hash()).isEqualTo(before);
        flow.withForm("另答");
        assertThat(packages().get(0).hash()).isNotEqualTo(before);
    }

    @Test
    void otherFilesAndAMissingFolderAreNoFlows() {
        flow.write("processes/README.md", "# 流程");

        assertThat(packages()).hasSize(1);
        assertThat(FlowSource.folder(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void theJarCarriesTheDefaultsUnderTheSameNamesAsTheFolder() {
        assertThat(FlowSource.jar())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        FlowSource.folder(Path.of("").toAbsolutePath()));
    }

    @Test
    void aMissingFormIsNamedWithTheProcessThatAsksForIt() {
        flow.write("forms/trial/ask.form", flow.form("答").replace("trialForm", "someForm"));

        refused("processes/trial.bpmn", "trialForm");
    }

    @Test
    void aFormWithoutIdIsNamed() {
        flow.write("forms/trial/ask.form", "{\"components\": []}");

        refused("forms/trial/ask.form", "has no id");
    }

    @Test
    void aFormThatIsNoJsonIsNamed() {
        flow.write("forms/trial/ask.form", "{\"id\": ");

        refused("forms/trial/ask.form", "cannot be read");
    }

    @Test
    void aFormIdIsTakenOnce() {
        flow.write("forms/trial/again.form", flow.form("再"));

        refused("forms/trial/", "trialForm");
    }

    @Test
    void aProcessIdIsTakenOnce() {
        flow.write("processes/again.bpmn", flow.process("再"));

        refused("processes/", "trial is in");
    }

    @Test
    void aFileThatIsNoBpmnIsNamed() {
        flow.write("processes/half.bpmn", "<definitions");

        refused("processes/half.bpmn", "cannot be read");
    }

    @Test
    void aFileThatIsNoDmnIsNamed() {
        flow.write("processes/decisions/half.dmn", "<definitions/>");

        refused("processes/decisions/half.dmn", "cannot be read");
    }

    @Test
    void aModelWithoutAnExecutableProcessIsNamed() {
        flow.write("processes/trial.bpmn", flow.process("问").replace("isExecutable=\"true\"", ""));

        refused("processes/trial.bpmn", "there are 0");
    }

    private List<FlowPackage> packages() {
        return FlowPackages.of(FlowSource.folder(folder));
    }

    private void refused(String file, String why) {
        assertThatThrownBy(this::packages)
                .isInstanceOf(BrokenFlow.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }
}
