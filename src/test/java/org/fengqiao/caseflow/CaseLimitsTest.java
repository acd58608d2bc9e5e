package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.caseflow.CountsFrom.ACCEPTANCE;
import static org.fengqiao.caseflow.CountsFrom.NOW;
import static org.fengqiao.caseflow.DisputeLifecycle.LEDGER_ENTRY;
import static org.fengqiao.caseflow.DisputeLifecycle.ON_SITE_MEDIATION;
import static org.fengqiao.caseflow.DisputeLifecycle.TOWNSHIP_MEDIATION;
import static org.fengqiao.deadline.TimeSpan.days;
import static org.fengqiao.deadline.TimeSpan.hours;
import static org.fengqiao.deadline.TimeSpan.workingDays;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.RunningClock;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.TimeSpan;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.testing.HolidayNotices;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates by hand: in March 2026 every weekday is worked and no weekend. The 2nd is a Monday. */
class CaseLimitsTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final LimitTable table = mock();
    private final LimitStart starts = mock();
    private final AgreedDates agreed = mock();
    private final CountyCalendar calendar = mock();
    private final CaseFile file = mock();
    private final CaseLimits limits = new CaseLimits(table, starts, agreed, calendar);

    @BeforeEach
    void aCaseOfThatMonday() {
        when(calendar.current()).thenReturn(HolidayNotices.calendar());
        when(file.number()).thenReturn(NUMBER);
        when(file.clock()).thenReturn(new RunningClock());
        category(DisputeCategory.NEIGHBOURS);
        when(starts.ofRound(file)).thenReturn(MONDAY);
        whole(DisputeCategory.NEIGHBOURS, days(30));
        whole(DisputeCategory.MEDICAL, workingDays(30));
    }

    private void whole(DisputeCategory category, TimeSpan span) {
        when(table.find(CaseLimits.WHOLE, category))
                .thenReturn(Optional.of(new LimitRule(span, days(5), ACCEPTANCE, "R09")));
    }

    @Test
    void withoutARowForTheWholeEachStageEndsByItsOwn() {
        row(TOWNSHIP_MEDIATION, days(40), days(3), ACCEPTANCE);
        when(table.find(CaseLimits.WHOLE, DisputeCategory.NEIGHBOURS)).thenReturn(Optional.empty());

        // 2 March and 40 days is 11 April, a Saturday; the next working day is Monday the 13th
        assertThat(limits.of(TOWNSHIP_MEDIATION, file).due().date()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void aStageCountsFromAcceptanceWhereTheTableSaysSo() {
        row(TOWNSHIP_MEDIATION, days(20), days(3), ACCEPTANCE);
        began(TOWNSHIP_MEDIATION, 10);

        assertDates(limits.of(TOWNSHIP_MEDIATION, file), LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 23));
    }

    @Test
    void aStageCountsFromItsBeginningWhereTheTableSaysSo() {
        row(LEDGER_ENTRY, workingDays(1), workingDays(0), NOW);
        began(LEDGER_ENTRY, 13);

        assertDates(limits.of(LEDGER_ENTRY, file), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 16));
        assertDates(
                limits.ofTimer(LEDGER_ENTRY, file, LEDGER_ENTRY), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 16));
    }

    @Proves(value = "R09", at = "CaseLimits")
    @Test
    void noStageOfMediationOutlivesThirtyDaysFromAcceptance() {
        row(TOWNSHIP_MEDIATION, days(20), days(3), NOW);
        began(TOWNSHIP_MEDIATION, 20);

        // 2 March and 30 days is 1 April
        assertDates(limits.of(TOWNSHIP_MEDIATION, file), LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 1));
    }

    @Proves(value = "R09", at = "timeLimits#rule_timeLimits_whole_medical")
    @Test
    void aMedicalDisputeHasThirtyWorkingDays() {
        category(DisputeCategory.MEDICAL);
        row(TOWNSHIP_MEDIATION, days(90), workingDays(1), NOW);
        began(TOWNSHIP_MEDIATION, 20);

        assertThat(limits.of(TOWNSHIP_MEDIATION, file).due().date()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void theWholeLimitIsTheTablesWhereItListsOne() {
        row(TOWNSHIP_MEDIATION, days(20), days(3), NOW);
        began(TOWNSHIP_MEDIATION, 20);
        when(table.find(CaseLimits.WHOLE, DisputeCategory.NEIGHBOURS))
                .thenReturn(Optional.of(new LimitRule(days(22), days(2), ACCEPTANCE, "R09")));

        assertThat(limits.of(TOWNSHIP_MEDIATION, file).due().date()).isEqualTo(LocalDate.of(2026, 3, 24));
    }

    @Test
    void theLedgerIsNoMediationAndHasItsDayAlsoAfterTheWholeLimit() {
        row(LEDGER_ENTRY, workingDays(1), workingDays(0), NOW);
        when(starts.ofStage(file, LEDGER_ENTRY)).thenReturn(LocalDate.of(2026, 5, 11));

        assertThat(limits.of(LEDGER_ENTRY, file).due().date()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void aTaskCountsFromTheDayOnWhichItCameUp() {
        row(ON_SITE_MEDIATION, days(7), days(2), ACCEPTANCE);
        row("holdSession", workingDays(3), workingDays(1), NOW);

        assertDates(
                limits.ofTask("holdSession", file, ON_SITE_MEDIATION, LocalDate.of(2026, 3, 3)),
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 3, 6));
    }

    @Test
    void aTaskEndsWithItsStageAtTheLatest() {
        row(ON_SITE_MEDIATION, days(7), days(2), ACCEPTANCE);
        row("holdSession", workingDays(3), workingDays(1), NOW);

        // the stage ends on Monday the 9th, three working days from Friday would be Wednesday
        assertDates(
                limits.ofTask("holdSession", file, ON_SITE_MEDIATION, LocalDate.of(2026, 3, 6)),
                LocalDate.of(2026, 3, 6),
                LocalDate.of(2026, 3, 9));
    }

    @Test
    void aTaskThatComesUpAfterItsStageRanOutStillHasItsTime() {
        row(ON_SITE_MEDIATION, days(7), days(2), ACCEPTANCE);
        row("informRoutes", workingDays(3), workingDays(1), NOW);

        assertThat(limits.ofTask("informRoutes", file, ON_SITE_MEDIATION, LocalDate.of(2026, 3, 16))
                        .due()
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void whatPeopleAgreedOnStandsInPlaceOfTheTable() {
        row("holdSession", workingDays(3), workingDays(1), NOW);
        when(agreed.find("holdSession", NUMBER)).thenReturn(Optional.of(LocalDate.of(2026, 3, 14)));

        // a Saturday on purpose: an appointment is on the day it is on; the warning comes on a working day
        assertDates(
                limits.ofTask("holdSession", file, "followUpCheck", MONDAY),
                LocalDate.of(2026, 3, 13),
                LocalDate.of(2026, 3, 14));
    }

    @Test
    void aWarningNeverComesBeforeTheLimitBegan() {
        row("recordOutcome", workingDays(1), workingDays(4), NOW);

        assertDates(
                limits.ofTask("recordOutcome", file, LEDGER_ENTRY, LocalDate.of(2026, 3, 10)),
                LocalDate.of(2026, 3, 10),
                LocalDate.of(2026, 3, 11));
    }

    @Test
    void withoutACaseTheGeneralRowServes() {
        when(table.rule("receiveCase", DisputeCategory.OTHER))
                .thenReturn(new LimitRule(workingDays(1), workingDays(0), ACCEPTANCE, "R08"));

        assertThat(limits.ofNoCase("receiveCase", LocalDate.of(2026, 3, 6))
                        .due()
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    private void category(DisputeCategory category) {
        when(file.category()).thenReturn(category);
    }

    @Test
    void aStageInHoursIsExtendedByWholeDays() {
        row(TOWNSHIP_MEDIATION, hours(48), hours(6), NOW);
        began(TOWNSHIP_MEDIATION, 3);
        RunningClock extended = mock();
        when(file.clock()).thenReturn(extended);
        when(extended.extendedBy(anyInt())).thenReturn(2);
        when(extended.stoppedDays(any())).thenReturn(day -> false);

        // two days and two more from the 3rd, a rest day among them or not
        assertThat(limits.of(TOWNSHIP_MEDIATION, file).due().date()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    private void row(String limit, TimeSpan span, TimeSpan warnBefore, CountsFrom from) {
        var rule = new LimitRule(span, warnBefore, from, "test");
        when(table.rule(limit, DisputeCategory.NEIGHBOURS)).thenReturn(rule);
        when(table.rule(limit, DisputeCategory.MEDICAL)).thenReturn(rule);
        when(starts.ofStage(file, limit)).thenReturn(MONDAY);
    }

    private void began(String stage, int dayOfMarch) {
        when(starts.ofStage(file, stage)).thenReturn(LocalDate.of(2026, 3, dayOfMarch));
        when(starts.ofStage(file, stage)).thenReturn(LocalDate.of(2026, 3, dayOfMarch));
    }

    private static void assertDates(LimitDates dates, LocalDate warning, LocalDate due) {
        assertThat(dates.due().date()).as("due").isEqualTo(due);
        assertThat(dates.warning()).as("warning").isEqualTo(warning);
    }
}
