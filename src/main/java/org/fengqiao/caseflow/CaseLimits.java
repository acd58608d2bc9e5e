package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.DayUnit;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.deadline.TimeSpan;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.stereotype.Component;

/** Finds the dates of a limit from the table, the case file, the stage's clock and the working calendar. */
@Component
class CaseLimits {

    /** The name of the limit for all mediation together (R09). */
    static final String WHOLE = "mediation";

    private static final int HOURS_OF_A_DAY = 24;

    private static final Set<String> MEDIATION = Set.of(
            DisputeLifecycle.ON_SITE_MEDIATION, DisputeLifecycle.TOWNSHIP_MEDIATION, DisputeLifecycle.COUNTY_REFERRAL);

    private final LimitTable table;
    private final LimitStart starts;
    private final AgreedDates agreed;
    private final CountyCalendar calendar;

    CaseLimits(LimitTable table, LimitStart starts, AgreedDates agreed, CountyCalendar calendar) {
        this.table = table;
        this.starts = starts;
        this.agreed = agreed;
        this.calendar = calendar;
    }

    /** A limit counted from a day that is known; no date that anybody agreed on stands in its place. */
    Deadline counted(LocalDate from, String limit, CaseFile file) {
        return calendar.current().plus(from, rule(limit, file).span());
    }

    /** The last moment of a limit counted from a moment that is known: by the clock where the table counts in hours. */
    Instant momentCounted(Instant from, String limit, CaseFile file) {
        var day = LimitStart.day(from);
        return ending(counted(day, limit, file), rule(limit, file), day).lastMoment(from);
    }

    /** A limit that runs with a stage, or from today. */
    LimitDates of(String limit, CaseFile file) {
        return dates(limit, file, starts.ofLimit(file, limit), stopped(limit, file));
    }

    /** A limit on a timer of a stage: it runs from the stage's beginning. */
    LimitDates ofTimer(String limit, CaseFile file, String stage) {
        return dates(limit, file, starts.ofStage(file, stage), stopped(stage, file));
    }

    /**
     * Whether a task has no last day for the time being: it belongs to a mediation whose clock stands still (R09), and
     * nobody agreed on a day.
     */
    boolean standsStill(String limit, CaseFile file, String stage) {
        return MEDIATION.contains(stage)
                && file.clock().isStopped()
                && agreed.find(limit, file.number()).isEmpty();
    }

    /** A limit of a task: it runs from the day on which the task came up and ends with the stage at the latest. */
    LimitDates ofTask(String limit, CaseFile file, String stage, LocalDate cameUp) {
        var dates = dates(limit, file, cameUp, stopped(stage, file));
        if (!MEDIATION.contains(stage)) {
            return dates;
        }
        var end = of(stage, file).due();
        return end.date().isBefore(cameUp) ? dates : endingBy(end, dates, rule(limit, file), cameUp);
    }

    /** What a limit would be where no case is known: a model in a test, a flow of another kind. */
    LimitDates ofNoCase(String limit, LocalDate from) {
        var rule = table.rule(limit, DisputeCategory.OTHER);
        return ending(calendar.current().plus(from, rule.span()), rule, from);
    }

    /** The whole of the mediation and each of its stages last longer by what all parties agreed on (R09). */
    private static TimeSpan span(String limit, LimitRule rule, CaseFile file) {
        var agreed = isOfMediation(limit) ? file.clock().extendedBy(file.round()) : 0;
        var unit = rule.span().unit();
        var longer = unit == DayUnit.HOURS ? agreed * HOURS_OF_A_DAY : agreed;
        return new TimeSpan(Math.min(rule.span().amount() + longer, TimeSpan.LONGEST), unit);
    }

    private static boolean isOfMediation(String limitOrStage) {
        return limitOrStage.equals(WHOLE) || MEDIATION.contains(limitOrStage);
    }

    /** The days on which the clock of a mediation stood still; whatever is no mediation runs on. */
    private Predicate<LocalDate> stopped(String limitOrStage, CaseFile file) {
        return isOfMediation(limitOrStage) ? file.clock().stoppedDays(starts.today()) : day -> false;
    }

    private LimitDates dates(String limit, CaseFile file, LocalDate now, Predicate<LocalDate> stopped) {
        var rule = rule(limit, file);
        var from = rule.countsFrom() == CountsFrom.ACCEPTANCE ? starts.ofRound(file) : now;
        var due = agreed.find(limit, file.number())
                .map(day -> new Deadline(day, DayUnit.DAYS, false))
                .orElseGet(() -> calendar.current().plus(from, span(limit, rule, file), stopped));
        return ending(MEDIATION.contains(limit) ? within(whole(file), due) : due, rule, from);
    }

    /**
     * No stage of mediation outlives the whole: 30 days from acceptance, for a medical dispute 30 working days (R09). The
     * table says how long; where somebody took that row out, each stage ends by its own.
     */
    private Optional<Deadline> whole(CaseFile file) {
        return table.find(WHOLE, file.category()).map(rule -> calendar.current()
                .plus(starts.ofRound(file), span(WHOLE, rule, file), stopped(WHOLE, file)));
    }

    private static Deadline within(Optional<Deadline> whole, Deadline due) {
        return whole.map(due::notAfter).orElse(due);
    }

    private LimitDates endingBy(Deadline end, LimitDates dates, LimitRule rule, LocalDate from) {
        return dates.due().date().isAfter(end.date()) ? ending(end, rule, from) : dates;
    }

    private LimitDates ending(Deadline due, LimitRule rule, LocalDate from) {
        var warning = calendar.current().before(due.date(), rule.warnBefore());
        var notBefore = warning.isBefore(from) ? from : warning;
        return new LimitDates(notBefore.isAfter(due.date()) ? due.date() : notBefore, due, rule);
    }

    private LimitRule rule(String limit, CaseFile file) {
        return table.rule(limit, file.category());
    }
}
