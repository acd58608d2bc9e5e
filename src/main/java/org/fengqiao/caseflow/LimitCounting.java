package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fengqiao.deadline.DayUnit;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.deadline.TimeSpan;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.organisation.DisputeCategory;

/** Counts the dates of a limit from the table, the working calendar and what is known of a case, wherever that stands. */
class LimitCounting {

    /** The name of the limit for all mediation together (R09). */
    static final String WHOLE = "mediation";

    private static final int HOURS_OF_A_DAY = 24;

    private static final Set<String> MEDIATION = Set.of(
            DisputeLifecycle.ON_SITE_MEDIATION, DisputeLifecycle.TOWNSHIP_MEDIATION, DisputeLifecycle.COUNTY_REFERRAL);

    /** Limits that run with a stage of another name. */
    private static final Map<String, String> STAGE_OF =
            Map.of("followUp", DisputeLifecycle.FOLLOW_UP_CHECK, "signing", DisputeLifecycle.SETTLEMENT);

    private final LimitTable table;
    private final Supplier<WorkingCalendar> calendar;

    LimitCounting(LimitTable table, Supplier<WorkingCalendar> calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    /** A limit counted from a day that is known; no date that anybody agreed on stands in its place. */
    Deadline counted(LocalDate from, String limit, DisputeCategory category) {
        return calendar.get().plus(from, table.rule(limit, category).span());
    }

    /** The last moment of a limit counted from a moment that is known: by the clock where the table counts in hours. */
    Instant momentCounted(Instant from, String limit, DisputeCategory category) {
        var day = LimitStart.day(from);
        return ending(counted(day, limit, category), table.rule(limit, category), day)
                .lastMoment(from);
    }

    /** A limit that runs with a stage, or from today. */
    LimitDates of(String limit, LimitFacts facts) {
        return dates(limit, facts, facts.stageBegan(STAGE_OF.getOrDefault(limit, limit)), stopped(limit, facts));
    }

    /** A limit on a timer of a stage: it runs from the stage's beginning. */
    LimitDates ofTimer(String limit, LimitFacts facts, String stage) {
        return dates(limit, facts, facts.stageBegan(stage), stopped(stage, facts));
    }

    /**
     * Whether a task has no last day for the time being: it belongs to a mediation whose clock stands still (R09), and
     * nobody agreed on a day.
     */
    boolean standsStill(String limit, LimitFacts facts, String stage) {
        return MEDIATION.contains(stage)
                && facts.standsStill()
                && facts.agreedOn(limit).isEmpty();
    }

    /** A limit of a task: it runs from the day on which the task came up and ends with the stage at the latest. */
    LimitDates ofTask(String limit, LimitFacts facts, String stage, LocalDate cameUp) {
        var dates = dates(limit, facts, cameUp, stopped(stage, facts));
        if (!MEDIATION.contains(stage)) {
            return dates;
        }
        var end = of(stage, facts).due();
        return end.date().isBefore(cameUp) ? dates : endingBy(end, dates, rule(limit, facts), cameUp);
    }

    /** What a limit would be where no case is known: a model in a test, a flow of another kind. */
    LimitDates ofNoCase(String limit, LocalDate from) {
        var rule = table.rule(limit, DisputeCategory.OTHER);
        return ending(calendar.get().plus(from, rule.span()), rule, from);
    }

    /** So many working days after a day, which itself is not counted. */
    Deadline afterWorkingDays(LocalDate from, int days) {
        return calendar.get().plusWorkingDays(from, days);
    }

    /** The whole of the mediation and each of its stages last longer by what all parties agreed on (R09). */
    private static TimeSpan span(String limit, LimitRule rule, LimitFacts facts) {
        var agreed = isOfMediation(limit) ? facts.extendedBy() : 0;
        var unit = rule.span().unit();
        var longer = unit == DayUnit.HOURS ? agreed * HOURS_OF_A_DAY : agreed;
        return new TimeSpan(Math.min(rule.span().amount() + longer, TimeSpan.LONGEST), unit);
    }

    private static boolean isOfMediation(String limitOrStage) {
        return limitOrStage.equals(WHOLE) || MEDIATION.contains(limitOrStage);
    }

    /** The days on which the clock of a mediation stood still; whatever is no mediation runs on. */
    private static Predicate<LocalDate> stopped(String limitOrStage, LimitFacts facts) {
        return isOfMediation(limitOrStage) ? facts.stoppedDays() : day -> false;
    }

    private LimitDates dates(String limit, LimitFacts facts, LocalDate now, Predicate<LocalDate> stopped) {
        var rule = rule(limit, facts);
        var from = rule.countsFrom() == CountsFrom.ACCEPTANCE ? facts.roundBegan() : now;
        var due = facts.agreedOn(limit)
                .map(day -> new Deadline(day, DayUnit.DAYS, false))
                .orElseGet(() -> calendar.get().plus(from, span(limit, rule, facts), stopped));
        return ending(MEDIATION.contains(limit) ? within(whole(facts), due) : due, rule, from);
    }

    /**
     * No stage of mediation outlives the whole: 30 days from acceptance, for a medical dispute 30 working days (R09). The
     * table says how long; where somebody took that row out, each stage ends by its own.
     */
    private Optional<Deadline> whole(LimitFacts facts) {
        return table.find(WHOLE, facts.category())
                .map(rule -> calendar.get().plus(facts.roundBegan(), span(WHOLE, rule, facts), stopped(WHOLE, facts)));
    }

    private static Deadline within(Optional<Deadline> whole, Deadline due) {
        return whole.map(due::notAfter).orElse(due);
    }

    private LimitDates endingBy(Deadline end, LimitDates dates, LimitRule rule, LocalDate from) {
        return dates.due().date().isAfter(end.date()) ? ending(end, rule, from) : dates;
    }

    private LimitDates ending(Deadline due, LimitRule rule, LocalDate from) {
        var warning = calendar.get().before(due.date(), rule.warnBefore());
        var notBefore = warning.isBefore(from) ? from : warning;
        return new LimitDates(notBefore.isAfter(due.date()) ? due.date() : notBefore, due, rule);
    }

    private LimitRule rule(String limit, LimitFacts facts) {
        return table.rule(limit, facts.category());
    }
}
