package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;

import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
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
class LedgerEntryProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("ledgerEntry", "ledger-entry.bpmn");

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

    @Proves(value = "R07", at = "ledgerEntry#user_enterLedger")
    @Test
    void aFailedMediationIsEnteredAndReportedToTheTownship() {
        number = failed();

        driver.submit(number, "user_enterLedger", "village1", ledger());

        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
    }

    @Proves(value = "R07", at = "ledgerEntry#sub_limitWatch")
    @Test
    void whatNobodyEnteredInTimeIsEnteredFromTheCaseFile() {
        number = failed();

        driver.moveClockBy(5);
        driver.fireTimer(number, "timer_limitReached");

        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveCase");
    }

    @Test
    void aTimerThatWakesTooEarlyIsArmedAgain() {
        number = failed();

        driver.fireTimer(number, "timer_limitReached");
        driver.fireTimer(number, "timer_limitAgain");

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
    }

    private CaseNumber failed() {
        var dispute = walk.inTheVillage();
        walk.village(dispute, outcome("NOT_AGREED"));
        return dispute;
    }
}
