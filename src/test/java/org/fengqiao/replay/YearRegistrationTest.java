package org.fengqiao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Source;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.intake.IntakeDesk;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.PlannedCase.Extras;
import org.fengqiao.replay.PlannedCase.Opening;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FormInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A planned case comes into the world as it was planned, whichever way. */
@EngineTest
class YearRegistrationTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    IntakeDesk intake;

    @Autowired
    CaseFlow flow;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"HOME_VISIT", "GRID_WORKER"})
    void whatWasSettledOnTheSpotIsNotMediated(Channel channel) {
        var number = register(channel, Opening.ON_THE_SPOT);

        assertThat(driver.file(number).channel()).isEqualTo(channel);
        assertThat(driver.waitsAt(number)).doesNotContain("user_prepareMediation");
        assertThat(driver.timersAt(number)).contains("timer_followUpDue");
        driver.end(number);
    }

    @Test
    void whatIsNotAcceptedIsTold() {
        var number = register(Channel.GRID_WORKER, Opening.NOT_ACCEPTED);

        assertThat(driver.waitsAt(number)).containsExactly("user_informNotAccepted");
        driver.end(number);
    }

    private CaseNumber register(Channel channel, Opening opening) {
        var plan = new PlannedCase(
                channel.ordinal() * 10 + opening.ordinal(),
                LocalDateTime.of(2025, 3, 3, 9, 0),
                "990100101201",
                DisputeCategory.NEIGHBOURS,
                Source.OWN_INITIATIVE,
                channel,
                opening,
                2,
                Extras.NONE,
                List.of());
        var registration = new YearRegistration(forms, repository, intake, flow, transaction);
        return driver.as(
                "village1", () -> registration.register(plan, new SplittableRandom(9), FormInputs.today(), "village1"));
    }
}
