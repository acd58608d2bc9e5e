package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;

import org.fengqiao.assignment.AskedBy;
import org.fengqiao.assignment.AssignmentDesk;
import org.fengqiao.assignment.RecusalDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.NotYoursToDo;
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
class TownshipMediationProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("townshipMediation", "township-mediation.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    OrderUpDesk orders;

    @Autowired
    RecusalDesk recusals;

    @Autowired
    AssignmentDesk assignments;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void theTownshipSettlesIt() {
        number = atTheTownship();

        walk.township(number, agreed("ORAL", true));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.file(number).mediator().orElseThrow().login()).isEqualTo("township2");
    }

    @Test
    void oneSessionMayFollowAnother() {
        number = atTheTownship();

        walk.township(number, outcome("ANOTHER_SESSION"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        driver.submit(number, "user_holdSession", "township2", session());
        driver.submit(number, "user_recordOutcome", "township2", outcome("WITHDRAWN"));

        assertThat(driver.file(number).ending()).contains(Ending.WITHDRAWN);
        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
    }

    @Test
    @Proves(value = "R05", at = "RecusalDesk")
    void aPartyAsksForRecusalAndSomebodyElseTakesOver() {
        number = atTheTownship();
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        assertThat(driver.task(number, "user_appointSession").getAssignee()).isEqualTo("township2");

        driver.as("township1", () -> recusals.recuse(number, AskedBy.RESPONDENT, "与甲方是连襟。"));

        assertThat(driver.task(number, "user_appointSession").getAssignee()).isNotEqualTo("township2");
        assertThat(driver.file(number).mediator())
                .hasValueSatisfying(next -> assertThat(next.login()).isNotEqualTo("township2"));
        driver.submit(number, "user_appointSession", "township1", appoint());
        assertThatThrownBy(() -> driver.submit(number, "user_holdSession", "township2", session()))
                .hasMessageContaining("他人办理");
        assertThat(assignments.candidates(number))
                .noneMatch(each -> "township2".equals(each.candidate().login()));
        assertThatThrownBy(() -> driver.as("supervisor", () -> recusals.recuse(number, AskedBy.APPLICANT, "不公正。")))
                .isInstanceOf(NotYoursToDo.class);
    }

    @Proves(value = "R08", at = "townshipMediation#end_toCounty")
    @Test
    void whatTheTownshipCannotSettleGoesToTheCounty() {
        number = atTheTownship();

        walk.township(number, outcome("NOT_AGREED"));

        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
    }

    @Proves(value = "R08", at = "townshipMediation#sub_outOfTime")
    @Test
    void whenTheLimitHasPassedItGoesToTheCounty() {
        number = atTheTownship();
        walk.townshipSession(number);

        driver.fireTimer(number, "timer_limitReached");
        assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
        driver.moveClockBy(25);
        driver.fireTimer(number, "timer_limitAgain");

        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
    }

    private CaseNumber atTheTownship() {
        var dispute = walk.inTheVillage();
        walk.toTheTownship(dispute);
        return dispute;
    }

    @Proves(value = "R08", at = "townshipMediation#sub_orderedUp")
    @Test
    void aSupervisorOrdersItUpBeforeTheLimit() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);

        driver.as("supervisor1", () -> orders.order(number, "对立严重，乡镇难以调成。"));

        assertThat(driver.file(number).tier()).isEqualTo(Tier.COUNTY);
        assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
    }
}
