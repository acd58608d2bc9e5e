package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.notPerformed;
import static org.fengqiao.testing.FormInputs.notSigned;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;

import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SettlementProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("settlement", "settlement.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void anOralAgreementPerformedAtOnceNeedsNothingMore() {
        number = walk.performedAtOnce();

        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(driver.file(number).effectiveOn()).contains(today());
    }

    @Test
    void aWrittenAgreementTakesEffectWithItsLastSignatureAndIsPerformed() {
        number = written();
        assertThat(driver.file(number).effectiveOn()).isEmpty();

        driver.submit(number, "user_signAgreement", "village1", signed());
        assertThat(driver.file(number).effectiveOn()).contains(today());
        driver.submit(number, "user_confirmPerformance", "village1", performed());

        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void whoDoesNotPerformIsWrittenDown() {
        number = written();
        driver.submit(number, "user_signAgreement", "village1", signed());

        driver.submit(number, "user_confirmPerformance", "village1", notPerformed());

        assertThat(driver.waitsAt(number)).isEmpty();
    }

    @Test
    void anAgreementThatSomebodyDoesNotSignIsNone() {
        number = written();

        driver.submit(number, "user_signAgreement", "village1", notSigned());

        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.file(number).round()).isEqualTo(2);
    }

    private CaseNumber written() {
        var dispute = walk.inTheVillage();
        walk.village(dispute, agreed("WRITTEN", false));
        return dispute;
    }
}
