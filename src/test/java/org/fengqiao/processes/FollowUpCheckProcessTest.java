package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.visit;
import static org.fengqiao.testing.FormInputs.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;
import org.fengqiao.mediation.SessionBook;
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
class FollowUpCheckProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("followUpCheck", "follow-up-check.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    SessionBook sessions;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Proves(value = "R20", at = "followUpCheck#timer_followUpDue")
    @Test
    void theVisitComesOnItsDayAndThePeaceHolds() {
        // thirty days from 3 March 2026 is a working day
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-03T02:00:00Z")));
        number = walk.performedAtOnce();

        driver.moveClockBy(29);
        driver.fireTimer(number, "timer_followUpDue");
        assertThat(driver.waitsAt(number)).as("a timer only wakes").isEmpty();
        driver.moveClockBy(1);
        driver.fireTimer(number, "timer_followUpDue");
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
    }

    @Proves(value = "R20", at = "followUpCheck#gateway_visitAgain")
    @Test
    void aHardCaseIsVisitedASecondTimeAndClosesOnlyThen() {
        number = driver.register("village1", with(settledOnTheSpot(), Map.of("category", "08")));
        var effect = driver.file(number).effectiveOn().orElseThrow();
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
        assertThat(driver.waitsAt(number)).isEmpty();
        assertThat(LocalDate.ofInstant(driver.timer(number, "timer_followUpDue"), CaseFile.ZONE))
                .isBetween(effect.plusDays(91), effect.plusDays(100));

        walk.bringFollowUpForward(number);
        assertThat(driver.shown(number, "user_visitParties", "township1").get("followUpReason"))
                .asString()
                .contains("第 2 次回访");
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
    }

    @Proves(value = "R20", at = "Wish")
    @Proves(value = "R21", at = "CaseFile")
    @Test
    void aDissatisfiedPartyGetsTheTownshipsMobileRoomInANewRoundOfTheSameCase() {
        number = walk.performedAtOnce();
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("MOBILE_MEDIATION"));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.OPEN);
        assertThat(driver.file(number).tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(driver.file(number).round()).isEqualTo(2);
        assertThat(driver.shown(number, "user_receiveCase", "township1").get("caseHistory"))
                .asString()
                .contains("流动调解");
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        assertThat(driver.shown(number, "user_appointSession", "township2")).containsEntry("mode", "MOBILE");
        var courtyard = Map.of("mode", "MOBILE", "mobilePlace", "COURTYARD", "place", "桃源村一组晒坝");
        driver.submit(number, "user_appointSession", "township2", with(appoint(), courtyard));
        assertThat(driver.shown(number, "user_holdSession", "township2"))
                .containsEntry("mobilePlace", "COURTYARD")
                .containsEntry("place", "桃源村一组晒坝");
        driver.submit(number, "user_holdSession", "township2", with(session(), courtyard));

        assertThat(sessions.sessionsOf(number))
                .last()
                .satisfies(held -> assertThat(held.venue().inWords()).isEqualTo("流动调解（院坝），桃源村一组晒坝"));
    }

    @Proves(value = "R28", at = "FollowUpVisit")
    @Test
    void whoMediatedDoesNotVisit() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, agreed("ORAL", true));
        walk.bringFollowUpForward(number);

        assertThatThrownBy(() -> driver.submit(number, "user_visitParties", "township2", visit("NONE")))
                .isInstanceOf(FormFieldValidationException.class);
        assertThat(driver.waitsAt(number)).containsExactly("user_visitParties");
    }
}
