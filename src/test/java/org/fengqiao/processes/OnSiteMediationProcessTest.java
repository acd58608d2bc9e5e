package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.session;

import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.escalation.OrderUpDesk;
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
class OnSiteMediationProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("onSiteMediation", "on-site-mediation.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    OrderUpDesk orders;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void theRegistrarOfTheVillageMediatesAndTheReasonIsKept() {
        number = walk.inTheVillage();

        assertThat(driver.task(number, "user_prepareMediation").getAssignee()).isEqualTo("village1");
        assertThat(driver.task(number, "user_prepareMediation").getDueDate()).isNotNull();
        assertThat(driver.task(number, "user_prepareMediation").getFollowUpDate())
                .isNotNull();
        assertThat(driver.file(number).mediator().orElseThrow().reason()).isNotBlank();
    }

    @Test
    void bothSidesAgree() {
        number = walk.inTheVillage();

        walk.village(number, agreed("ORAL", true));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void oneSessionMayFollowAnother() {
        number = walk.inTheVillage();

        walk.village(number, outcome("ANOTHER_SESSION"));
        assertThat(driver.waitsAt(number)).containsExactly("user_holdSession");
        driver.submit(number, "user_holdSession", "village1", session());
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aPartyEndsIt() {
        number = walk.inTheVillage();

        walk.village(number, outcome("WITHDRAWN"));

        assertThat(driver.file(number).ending()).contains(Ending.WITHDRAWN);
        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
    }

    @Proves(value = "R08", at = "onSiteMediation#service_referToCounty")
    @Test
    void aDissatisfiedPartyIsHandedUpToTheCounty() {
        number = walk.inTheVillage();

        walk.village(number, outcome("TO_COUNTY"));

        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
    }

    @Test
    void aTimerThatWakesTooEarlyIsArmedAgainAndTheWorkGoesOn() {
        number = walk.inTheVillage();

        driver.fireTimer(number, "timer_limitReached");
        driver.fireTimer(number, "timer_limitAgain");

        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        walk.village(number, agreed("ORAL", true));
        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Proves(value = "R09", at = "onSiteMediation#sub_limitWatch")
    @Test
    void whenTheLimitHasPassedTheDisputeGoesToTheLedger() {
        number = walk.inTheVillage();

        driver.moveClockBy(20);
        driver.fireTimer(number, "timer_limitReached");

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
    }

    @Proves(value = "R08", at = "onSiteMediation#sub_orderedUp")
    @Test
    void aSupervisorOrdersItUpBeforeTheLimit() {
        number = walk.inTheVillage();

        driver.as("supervisor1", () -> orders.order(number, "对立严重，村里难以调成。"));

        assertThat(driver.waitsAt(number)).containsExactly("user_enterLedger");
        assertThat(driver.file(number).tier()).isEqualTo(Tier.VILLAGE);
    }
}
