package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.deadline.TimeSpan;
import org.fengqiao.testing.HolidayNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitCalendarTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");

    /** Half past one in the morning of Friday 6 March in China, still Thursday by UTC. */
    private static final Date NIGHT = Date.from(Instant.parse("2026-03-05T17:30:00Z"));

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LimitDates DATES =
            dates(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11), TimeSpan.days(3), TimeSpan.days(1));

    private final CaseLimits limits = mock();
    private final CaseDesk cases = mock();
    private final CountyCalendar county = mock();
    private final Clock clock = mock();
    private final CaseFile file = mock();
    private final TaskEntity task = mock();
    private final LimitCalendar calendar = new LimitCalendar(() -> new DueDates(limits, cases, county, clock));

    @BeforeEach
    void aTaskOfACase() {
        ExecutionEntity execution = mock();
        ProcessDefinitionEntity process = mock();
        when(county.current()).thenReturn(HolidayNotices.calendar());
        when(clock.instant()).thenReturn(NIGHT.toInstant());
        when(cases.find(NUMBER)).thenReturn(Optional.of(file));
        when(task.getExecution()).thenReturn(execution);
        when(task.getCreateTime()).thenReturn(NIGHT);
        when(execution.getProcessBusinessKey()).thenReturn(NUMBER.code());
        when(execution.getProcessDefinition()).thenReturn(process);
        when(process.getKey()).thenReturn("townshipMediation");
    }

    @Test
    void aTaskIsDueInTheLastSecondOfItsLastDayInChina() {
        when(limits.ofTask("holdSession", file, "townshipMediation", FRIDAY)).thenReturn(DATES);

        assertThat(calendar.resolveDuedate("limit:holdSession", task)).isEqualTo(at("2026-03-11T15:59:59Z"));
        assertThat(calendar.resolveDuedate("warning:holdSession", task)).isEqualTo(at("2026-03-09T16:00:00Z"));
    }

    @Test
    void aTimerWakesWhenItsLastDayIsOver() {
        when(limits.ofTimer("townshipMediation", file, "townshipMediation")).thenReturn(DATES);

        assertThat(calendar.resolveDuedate("limit:townshipMediation@QX-2026-00017/townshipMediation"))
                .isEqualTo(at("2026-03-11T16:00:00Z"));
        assertThat(calendar.resolveDuedate("warning:townshipMediation@QX-2026-00017/townshipMediation", NIGHT))
                .isEqualTo(at("2026-03-09T16:00:00Z"));
    }

    @Test
    void hoursRunOnTheClockThroughNightsAndRestDays() {
        var saturday = LocalDate.of(2026, 3, 7);
        var six = dates(FRIDAY, FRIDAY.plusDays(1), TimeSpan.hours(6), TimeSpan.hours(2));
        when(limits.ofTask("majorEventReport", file, "townshipMediation", FRIDAY))
                .thenReturn(six);
        when(limits.ofTimer("majorEventReport", file, "townshipMediation"))
                .thenReturn(dates(FRIDAY, saturday, TimeSpan.hours(30), TimeSpan.hours(2)));

        assertThat(calendar.resolveDuedate("limit:majorEventReport", task)).isEqualTo(at("2026-03-05T23:30:00Z"));
        assertThat(calendar.resolveDuedate("warning:majorEventReport", task)).isEqualTo(at("2026-03-05T21:30:00Z"));
        assertThat(calendar.resolveDuedate("limit:majorEventReport@QX-2026-00017/townshipMediation", NIGHT))
                .isEqualTo(at("2026-03-06T23:30:00Z"));
    }

    @Test
    void aWarningInHoursComesNeverBeforeTheLimitBegan() {
        when(limits.ofTask("majorEventReport", file, "townshipMediation", FRIDAY))
                .thenReturn(dates(FRIDAY, FRIDAY, TimeSpan.hours(1), TimeSpan.hours(2)));

        assertThat(calendar.resolveDuedate("warning:majorEventReport", task)).isEqualTo(NIGHT);
    }

    @Test
    void aLimitOfNoCaseOrOfAnUnknownOneStillGetsADate() {
        when(limits.ofNoCase("receiveCase", FRIDAY)).thenReturn(DATES);
        when(cases.find(NUMBER)).thenReturn(Optional.empty());

        assertThat(calendar.resolveDuedate("limit:receiveCase")).isEqualTo(at("2026-03-11T16:00:00Z"));
        assertThat(calendar.resolveDuedate("limit:receiveCase", task)).isEqualTo(at("2026-03-11T15:59:59Z"));
        assertThat(calendar.resolveDuedate("limit:receiveCase@QX-2026-00017/townshipMediation"))
                .isEqualTo(at("2026-03-11T16:00:00Z"));
    }

    @Test
    void countsWorkingDaysFromAMomentAndFromNow() {
        // from Friday: Monday, Tuesday
        assertThat(calendar.resolveDuedate("WD2", NIGHT)).isEqualTo(at("2026-03-10T15:59:59Z"));
        assertThat(calendar.resolveDuedate("WD2")).isEqualTo(at("2026-03-10T15:59:59Z"));
        assertThat(calendar.resolveDuedate("WD2", task)).isEqualTo(at("2026-03-10T15:59:59Z"));
    }

    @Test
    void isoPeriodsAndDatesKeepTheirMeaning() {
        assertThat(calendar.resolveDuedate("P5D", NIGHT)).isEqualTo(at("2026-03-10T17:30:00Z"));
        assertThat(calendar.resolveDuedate("PT36H", task)).isEqualTo(at("2026-03-07T05:30:00Z"));
        assertThat(calendar.resolveDuedate("2026-03-11T10:00:00Z")).isEqualTo(at("2026-03-11T10:00:00Z"));
    }

    @Test
    void nonsenseIsStillAnError() {
        assertThatThrownBy(() -> calendar.resolveDuedate("WDx")).hasMessageContaining("WDx");
    }

    private static LimitDates dates(LocalDate warning, LocalDate due, TimeSpan span, TimeSpan warnBefore) {
        return new LimitDates(
                warning, new Deadline(due, span.unit(), false), new LimitRule(span, warnBefore, CountsFrom.NOW, "R30"));
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
