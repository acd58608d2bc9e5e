package org.fengqiao.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.PeopleCounted;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The case file says that another number of people was written down; the report begins in the same transaction, or neither. */
@EngineTest
class RelatedModuleTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CaseDesk cases;

    @Autowired
    MajorEventBook majorEvents;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

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
    void aNumberThatMakesACrowdBeginsTheReport() {
        cases.change(number, file -> file.involve(11));

        assertThat(majorEvents.of(number, null)).hasSize(1);
        assertThat(driver.waitsAt(number)).contains("user_reportMajorEvent");
    }

    @Test
    void whatIsTakenBackBeginsNothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(step -> {
                    cases.change(number, file -> file.involve(11));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");

        assertThat(driver.file(number).peopleInvolved()).isEqualTo(2);
        assertThat(majorEvents.of(number, null)).isEmpty();
        assertThat(driver.waitsAt(number)).doesNotContain("user_reportMajorEvent");
    }

    @Test
    void theFileDecidesNotTheEvent() {
        transaction.executeWithoutResult(step -> events.publishEvent(new PeopleCounted(number, 99)));

        assertThat(majorEvents.of(number, null)).isEmpty();
    }
}
