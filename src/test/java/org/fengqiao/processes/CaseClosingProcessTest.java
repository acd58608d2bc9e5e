package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.informRoutes;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.reportRisk;
import static org.fengqiao.testing.FormInputs.riskAnswer;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.intake.EntrustmentDesk;
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

    @Autowired
    EntrustmentDesk entrustments;

    @Autowired
    CaseDesk cases;

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

    @Test
    @Proves(value = "R23", at = "caseClosing#user_replyToEntrustingOrgan")
    @Proves(value = "R23", at = "Entrustment")
    void thePoliceGetTheResultWithAgreementAndProofBeforeTheCaseCloses() {
        number = driver.register("village1", with(settledOnTheSpot(), Map.of("source", "ENTRUSTED_BY_POLICE")));
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.waitsAt(number)).containsExactly("user_replyToEntrustingOrgan");
        assertThat(driver.shown(number, "user_replyToEntrustingOrgan", "village1"))
                .containsEntry("papersAsked", true)
                .satisfies(shown -> assertThat(shown.get("result")).asString().contains("疏通水沟"));
        assertThatThrownBy(() -> reply("village1", false))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("papersEnclosed");
        reply("village1", true);

        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
        assertThat(entrustments.find(number).flatMap(each -> each.reply()))
                .hasValueSatisfying(sent -> assertThat(sent.papersEnclosed()).isTrue());
    }

    @Test
    @Proves(value = "R23", at = "EntrustingOrganTold")
    @Proves(value = "R01", at = "EntrustmentDesk")
    void anEntrustedCaseThatAPartyLeavesIsAnsweredToo() {
        assertThatThrownBy(
                        () -> driver.register("village1", Map.of("source", "ENTRUSTED_BY_COURT", "letterNumber", " ")))
                .isInstanceOf(FormFieldValidationException.class);
        number = driver.register("village1", Map.of("source", "ENTRUSTED_BY_COURT"));
        assertThatThrownBy(() -> entrustments.reply(number, today(), "还没有结果。", false, "village1"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("还没有结果");
        walk.village(number, outcome("WITHDRAWN"));
        driver.submit(number, "user_informWithdrawn", "village1", informRoutes());
        assertThat(cases.missing(driver.file(number))).anyMatch(each -> each.contains("回复委托机关"));

        reply("village1", false);

        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
    }

    @Test
    @Proves(value = "R28", at = "EntrustingOfficer")
    void whoHandlesTheCaseAtTheOrganThatEntrustsItDoesNotMediateIt() {
        number = driver.register("village1", Map.of("source", "ENTRUSTED_BY_POLICE", "entrustingOfficer", "何秀兰"));

        assertThat(driver.file(number).mediator().map(CaseMediator::login)).isNotEqualTo(Optional.of("village1"));
        driver.submit(number, "user_prepareMediation", "village1", prepare());
        assertThatThrownBy(() -> driver.submit(number, "user_holdSession", "village1", session()))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("回避");
    }

    @Test
    @Proves(value = "R01", at = "RegisterDisputeForm")
    void theTimeOfAnApplicationIsKeptToTheMinute() {
        var yesterday = today().minusDays(1);
        number = driver.register("village1", Map.of("appliedOn", yesterday.toString(), "appliedTime", "9：05"));

        assertThat(LocalDateTime.ofInstant(driver.file(number).appliedAt(), CaseFile.ZONE))
                .isEqualTo(yesterday.atTime(9, 5));
        assertThatThrownBy(() -> driver.register("village1", Map.of("appliedTime", "25:00")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("09:35");
        assertThatThrownBy(() -> driver.register(
                        "village1", Map.of("appliedOn", today().plusDays(1).toString(), "appliedTime", "00:01")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("appliedOn");
    }

    private void reply(String login, boolean papers) {
        driver.submit(
                number,
                "user_replyToEntrustingOrgan",
                login,
                Map.of("repliedOn", today().toString(), "result", "纠纷已处理，结果如上。", "papersEnclosed", papers));
    }
}
