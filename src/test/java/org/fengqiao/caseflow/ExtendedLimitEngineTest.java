package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispute of Monday 2 March 2026: the village has until Monday the 9th, the whole mediation until 1 April. */
@EngineTest
class ExtendedLimitEngineTest {

    private static final Set<String> BOTH = Set.of("陈大山", "刘水生");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ClockDesk desk;

    @Autowired
    private Limits limits;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void onThatMonday() {
        now("2026-03-02T02:00:00Z");
        number = driver.register("village1", Map.of("source", "ENTRUSTED_BY_COURT"));
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        driver.end(number);
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void limitsAndTimersMoveByWhatEveryPartyAgreedOn() {
        extend(BOTH, 10);

        // 9 March becomes the 19th; 1 April becomes the 11th, a Saturday, and so Monday the 13th
        assertThat(limits.due("onSiteMediation", number).date()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(limits.due("mediation", number).date()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-19T16:00:00Z"));
        now("2026-03-12T02:00:00Z");
        assertThat(limits.passed("onSiteMediation", number)).isFalse();
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void withOnePartyMissingNothingMoves() {
        assertThatThrownBy(() -> extend(Set.of("陈大山"), 10))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R09");

        assertThat(limits.due("onSiteMediation", number).date()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Proves(value = "R09", at = "ClockDesk")
    @Test
    void aLimitThatHasPassedIsNotExtended() {
        now("2026-04-01T15:59:59Z");
        extend(BOTH, 1);
        now("2026-04-02T16:00:00Z");

        assertThatThrownBy(() -> extend(BOTH, 10))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("调解期限已届满")
                .hasMessageContaining("R09");
    }

    @Proves(value = "R09", at = "LimitStart")
    @Test
    void aCourtsCaseHasThirtyDaysFromItsConfirmation() {
        now("2026-03-05T02:00:00Z");
        driver.as("village1", () -> desk.confirmForCourt(number, null));

        // 5 March and thirty days is 4 April, in Qingming; the next working day is Tuesday the 7th
        assertThat(limits.due("mediation", number).date()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(Instant.parse("2026-03-12T16:00:00Z"));
    }

    private void extend(Set<String> agreedBy, int days) {
        driver.as("village1", () -> desk.extend(number, days, agreedBy, "评估结果要到月底才有。"));
    }

    private static void now(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
