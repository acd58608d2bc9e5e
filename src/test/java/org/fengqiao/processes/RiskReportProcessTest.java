package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.reportRisk;
import static org.fengqiao.testing.FormInputs.riskAnswer;

import java.time.LocalDate;
import java.util.HashMap;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.UnknownCase;
import org.fengqiao.escalation.RiskBook;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RiskReportProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("riskReport", "risk-report.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    RiskDesk risks;

    @Autowired
    RiskBook book;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    @Proves(value = "R12", at = "riskReport#user_recordRiskAnswer")
    void aReportIsFollowedUpUntilTheRiskIsContained() {
        raise("village1");
        assertThat(driver.task(number, "user_reportRisk").getAssignee()).isEqualTo("village1");

        driver.submit(number, "user_reportRisk", "village1", reportRisk());
        driver.submit(number, "user_recordRiskAnswer", "village1", riskAnswer(false));
        assertThat(driver.waitsAt(number)).contains("user_reportRisk");
        driver.submit(number, "user_reportRisk", "village1", reportRisk());
        driver.submit(number, "user_recordRiskAnswer", "village1", riskAnswer(true));

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(book.of(number)).singleElement().satisfies(report -> {
            assertThat(report.isOpen()).isFalse();
            assertThat(report.reportedTo()).contains("公安机关（派出所），值班民警");
            assertThat(report.answer()).contains("民警已到场处置。");
        });
    }

    @Test
    void theFormSaysWhatWasSeenAndWhoIsToBeTold() {
        raise("village1");

        var shown = driver.shown(number, "user_reportRisk", "village1");

        assertThat(shown.get("riskSeen")).asString().contains("可能引发刑事案件", "扬言", "分开");
        assertThat(shown.get("riskBodies")).asString().contains("公安机关（派出所）（依据：人民调解法第二十五条）");
    }

    @Test
    @Proves(value = "R12", at = "RiskReport")
    void daysThatCannotBeAreRefused() {
        raise("village1");
        var early = new HashMap<>(reportRisk());
        early.put("reportedOn", LocalDate.now().minusDays(3).toString());

        assertThatThrownBy(() -> driver.submit(number, "user_reportRisk", "village1", early))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("R12");
        assertThat(book.of(number))
                .allSatisfy(report -> assertThat(report.reportedTo()).isEmpty());
        assertThat(driver.waitsAt(number)).contains("user_reportRisk");
    }

    @Test
    void whoOnlyWatchesOrBelongsElsewhereRaisesNothing() {
        assertThatThrownBy(() -> raise("supervisor")).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> raise("township3")).isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> driver.as("village1", () -> risks.raise(number, RiskKind.CRIMINAL, "刀", "已分开双方")))
                .isInstanceOf(FieldsRefused.class);
        assertThat(book.of(number)).isEmpty();
    }

    private void raise(String login) {
        driver.as(login, () -> risks.raise(number, RiskKind.CRIMINAL, "乙方扬言要动刀。", "已把双方分开，村干部陪着。"));
    }
}
