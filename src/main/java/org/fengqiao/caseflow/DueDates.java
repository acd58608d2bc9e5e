package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.CountyCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a model writes for a date into the engine's date. A task is due in the last second of its last day, so that
 * the day shown is the right one; a timer wakes at the midnight after, when the limit has passed; a warning comes at the
 * beginning of its day. Limits in hours run on the clock.
 */
@Component
class DueDates implements CalendarDates {

    private final CaseLimits limits;
    private final CaseDesk cases;
    private final CountyCalendar calendar;
    private final Clock clock;

    DueDates(CaseLimits limits, CaseDesk cases, CountyCalendar calendar, Clock clock) {
        this.limits = limits;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Nothing for the step of a mediation whose clock stands still: it is due on no day that is known (R09). */
    @Override
    public @Nullable Date ofTask(LimitCall call, TaskEntity task) {
        var file = file(task.getExecution());
        if (file.filter(each -> limits.standsStill(call.limit(), each, stage(task.getExecution())))
                .isPresent()) {
            return null;
        }
        var cameUp = began(task.getCreateTime());
        var day = LimitStart.day(cameUp);
        var dates = file.map(each -> limits.ofTask(call.limit(), each, stage(task.getExecution()), day))
                .orElseGet(() -> limits.ofNoCase(call.limit(), day));
        return Date.from(call.warning() ? dates.warnAt(cameUp) : dates.lastMoment(cameUp));
    }

    @Override
    public Date ofTimer(LimitCall call, @Nullable Date start) {
        var dates = call.number() == null || call.process() == null
                ? limits.ofNoCase(call.limit(), day(start))
                : ofTimer(call.limit(), call.number(), call.process(), day(start));
        return Date.from(call.warning() ? dates.warnAt(began(start)) : dates.passedAt(began(start)));
    }

    private LimitDates ofTimer(String limit, CaseNumber number, String process, LocalDate from) {
        return cases.find(number)
                .map(file -> limits.ofTimer(limit, file, process))
                .orElseGet(() -> limits.ofNoCase(limit, from));
    }

    /** So many working days after a moment, or after now. */
    @Override
    public Date afterWorkingDays(int days, @Nullable Date start) {
        return Date.from(calendar.current().plusWorkingDays(day(start), days).lastMoment());
    }

    private LocalDate day(@Nullable Date start) {
        return LimitStart.day(began(start));
    }

    /** Not set yet where the engine asks for the first time: then it is now. */
    private Instant began(@Nullable Date start) {
        return start == null ? clock.instant() : start.toInstant();
    }

    private Optional<CaseFile> file(@Nullable ExecutionEntity execution) {
        return execution == null
                ? Optional.empty()
                : CaseNumber.find(execution.getProcessBusinessKey()).flatMap(cases::find);
    }

    private static String stage(ExecutionEntity execution) {
        return execution.getProcessDefinition().getKey();
    }
}
