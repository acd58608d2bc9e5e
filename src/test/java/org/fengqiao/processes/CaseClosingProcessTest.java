package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.reportRisk;
import static org.fengqiao.testing.FormInputs.riskAnswer;
import static org.fengqiao.testing.FormInputs.visit;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class CaseClosingProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("caseClosing", "case-closing.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    RiskDesk risks;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    @Proves(value = "R22", at = "caseClosing#gateway_dossierComplete")
    @Proves(value = "R12", at = "RiskAnswered")
    void aCaseClosesOnlyWhenNothingIsMissing() {
        number = walk.performedAtOnce();
        driver.as("village1", () -> risks.raise(number, RiskKind.PUBLIC_ORDER, "双方家属有推搡。", "已劝离现场。"));
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        assertThat(driver.shown(number, "user_completeDossier", "village1").get("missing"))
                .asString()
                .contains("激化风险报告");
        driver.submit(number, "user_completeDossier", "village1", Map.of("note", "还在等派出所的答复。"));
        assertThat(driver.waitsAt(number)).contains("user_completeDossier");

        driver.submit(number, "user_reportRisk", "village1", reportRisk());
        driver.submit(number, "user_recordRiskAnswer", "village1", riskAnswer(true));
        driver.submit(number, "user_completeDossier", "village1", Map.of("note", "派出所已答复。"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
        assertThat(driver.hasEnded(number)).isTrue();
    }
}
