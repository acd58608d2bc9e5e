package org.fengqiao.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementReached;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Mediation says that an agreement was reached; settlement writes it down in the same transaction, or neither does. */
@EngineTest
class SettlementModuleTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettlementDesk settlements;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCaseInMediation() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void anAgreementThatWasReachedIsWrittenDown() {
        transaction.executeWithoutResult(step -> events.publishEvent(reached()));

        assertThat(settlements.latest(number)).hasValueSatisfying(agreement -> {
            assertThat(agreement.round()).isEqualTo(1);
            assertThat(agreement.terms()).isEqualTo(terms());
            assertThat(agreement.result()).isEmpty();
        });
    }

    @Test
    void whereTheStepFailsNothingIsWritten() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(step -> {
                    events.publishEvent(reached());
                    throw new IllegalStateException("the engine's step failed");
                }))
                .hasMessageContaining("step failed");

        assertThat(settlements.latest(number)).isEmpty();
    }

    private AgreementReached reached() {
        return new AgreementReached(number, terms(), LocalDate.of(2026, 3, 2));
    }

    private static AgreementTerms terms() {
        return new AgreementTerms(AgreementForm.WRITTEN, "三日内疏通水沟。", null, false, LocalDate.of(2026, 3, 12), null);
    }
}
