package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.NOW;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

/** A case of Monday 2 March 2026; today is the 12th. */
class RunningClockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final CaseFile file = aCase().open();

    @Proves(value = "R09", at = "RunningClock")
    @Test
    void theDaysOfAStopDoNotCountButTheOneOnWhichItGoesOn() {
        stop(5);
        file.resumeClock(day(10), "village1", at(10));

        var stopped = file.clock().stoppedDays(TODAY);

        assertThat(file.clock().isStopped()).isFalse();
        assertThat(LocalDate.of(2026, 3, 1).datesUntil(TODAY).filter(stopped))
                .containsExactly(day(5), day(6), day(7), day(8), day(9));
        assertThat(file.clock().stops()).singleElement().satisfies(each -> {
            assertThat(each.ground()).isEqualTo(StopGround.APPRAISAL);
            assertThat(each.reason()).isEqualTo("委托鉴定院墙受损的原因。");
            assertThat(each.stoppedBy()).isEqualTo("village1");
            assertThat(each.resumedOn()).contains(day(10));
            assertThat(each.resumedBy()).contains("village1");
        });
    }

    @Test
    void aStopThatLastsStillReachesToTheEndOfToday() {
        stop(10);

        assertThat(day(9).datesUntil(day(20)).filter(file.clock().stoppedDays(TODAY)))
                .containsExactly(day(10), day(11), day(12));
    }

    @Test
    void stoppedAndResumedOnOneDayNothingIsLeftOut() {
        stop(5);
        file.resumeClock(day(5), "village1", at(5));

        assertThat(file.clock().stoppedDays(TODAY).test(day(5))).isFalse();
    }

    @Proves(value = "R09", at = "RunningClock")
    @Test
    void aStopThatOverlapsAnotherIsRefused() {
        stop(5);
        assertThatThrownBy(() -> stop(6)).isInstanceOf(CaseRuleViolated.class).hasMessageContaining("R09");

        file.resumeClock(day(10), "village1", at(10));
        assertThatThrownBy(() -> stop(9)).isInstanceOf(FieldsRefused.class).hasMessageContaining("已登记的暂停期间内（R09）");
        assertThatThrownBy(() -> stop(3)).isInstanceOf(FieldsRefused.class).hasMessageContaining("R09");
        stop(10);

        assertThat(file.clock().stops()).hasSize(2);
    }

    @Proves(value = "R09", at = "RunningClock")
    @Test
    void whatNeverWasIsNotResumed() {
        assertThatThrownBy(() -> file.resumeClock(day(10), "village1", at(10)))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("计时没有暂停")
                .hasMessageContaining("R09");
    }

    @Proves(value = "R09", at = "RunningClock")
    @Test
    void daysInTheFutureOrInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> stop(13)).isInstanceOf(FieldsRefused.class).hasMessageContaining("不能晚于今天（R09）");
        assertThatThrownBy(() -> file.stopClock(stopOn(LocalDate.of(2026, 3, 1)), TODAY))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能早于受理日期 2026-03-02（R09）");
        stop(5);
        assertThatThrownBy(() -> file.resumeClock(day(4), "village1", at(12)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能早于暂停日期（R09）");
        assertThatThrownBy(() -> file.resumeClock(day(13), "village1", at(12)))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能晚于今天（R09）");
        assertThat(file.clock().isStopped()).isTrue();
    }

    @Test
    void withoutAReasonItIsRefused() {
        assertThatThrownBy(() -> new ClockStop(
                        CaseNumber.of("QX-2026-00017"), StopGround.APPRAISAL, " ", day(5), "village1", at(5)))
                .isInstanceOf(FieldsRefused.class);
    }

    @Test
    void whatIsNoLongerMediatedHasNoClock() {
        file.withdraw();

        assertThatThrownBy(() -> stop(5)).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void theEndOfTheMediationEndsTheStop() {
        stop(5);
        file.endStopOfEndedMediation(at(6));
        assertThat(file.clock().isStopped()).isTrue();

        file.settle();
        file.endStopOfEndedMediation(at(9));

        assertThat(file.clock().stops()).singleElement().satisfies(each -> {
            assertThat(each.resumedOn()).contains(day(9));
            assertThat(each.resumedBy()).isEmpty();
        });
    }

    private void stop(int dayOfMarch) {
        file.stopClock(stopOn(day(dayOfMarch)), TODAY);
    }

    private static ClockStop stopOn(LocalDate day) {
        return new ClockStop(
                CaseNumber.of("QX-2026-00017"), StopGround.APPRAISAL, "委托鉴定院墙受损的原因。", day, "village1", NOW);
    }

    private static Instant at(int dayOfMarch) {
        return NOW.plus(Duration.ofDays(dayOfMarch - 2L));
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
