package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor sees at one look. Each {@code cases} is the address of the list behind its number. A rate lies between
 * nought and one, and is null where there is no case to divide by.
 *
 * @param asOf up to when changes are counted in
 * @param waiting changed cases that are not counted in yet
 */
public record Dashboard(
        OffsetDateTime asOf,
        int waiting,
        LocalDate from,
        LocalDate to,
        UnitView unit,
        List<Total> totals,
        List<StagePart> byStage,
        List<Part> byTier,
        List<Part> byCategory,
        List<Part> byTownship,
        List<Week> weeks,
        Success success,
        Performance performance,
        Satisfaction satisfaction,
        List<StageDays> stageDays,
        List<OnTime> onTime,
        Overdue overdue,
        Heat heat) {

    /** The unit that is counted. */
    public record UnitView(String code, String name, String level) {}

    /** One figure. */
    public record Total(String figure, String chinese, String english, BigDecimal value, String cases) {}

    /** What stands at a stage now. */
    public record StagePart(String key, String chinese, String english, BigDecimal open, String openCases) {}

    /** The cases of a tier, a category or a unit. */
    public record Part(
            String key,
            String chinese,
            String english,
            BigDecimal open,
            BigDecimal accepted,
            BigDecimal closed,
            String openCases,
            String acceptedCases,
            String closedCases) {}

    /** Monday to Sunday. @param open at the end of the Sunday */
    public record Week(
            LocalDate from,
            LocalDate to,
            long accepted,
            long closed,
            long open,
            String acceptedCases,
            String closedCases,
            String openCases) {}

    /**
     * Agreements against all that was mediated to an end.
     *
     * @param rate agreed ÷ (agreed + failed)
     * @param rateOfAll agreed ÷ (agreed + failed + withdrawn)
     */
    public record Success(
            BigDecimal agreed,
            BigDecimal failed,
            @Nullable BigDecimal rate,
            BigDecimal withdrawn,
            BigDecimal notAccepted,
            BigDecimal voided,
            BigDecimal merged,
            @Nullable BigDecimal rateOfAll,
            String agreedCases,
            String failedCases,
            String withdrawnCases,
            String notAcceptedCases,
            String voidedCases,
            String mergedCases) {}

    /** Agreements that were kept, of the cases closed with one. */
    public record Performance(
            BigDecimal performed, BigDecimal due, @Nullable BigDecimal rate, String performedCases, String dueCases) {}

    /** What the parties said at the visit, one to five. */
    public record Satisfaction(
            BigDecimal rated,
            BigDecimal satisfied,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal average,
            String ratedCases,
            String satisfiedCases) {}

    /** Working days at a stage, of those left in the span. */
    public record StageDays(
            String stage, String chinese, String english, long left, BigDecimal median, BigDecimal p90, String cases) {}

    /** The limit of a stage. @param overdue those that last and are past it now */
    public record OnTime(
            String stage,
            String chinese,
            String english,
            BigDecimal onTime,
            BigDecimal late,
            @Nullable BigDecimal rate,
            BigDecimal overdue,
            String onTimeCases,
            String lateCases,
            String overdueCases) {}

    /** What is past its last day, the longest first. @param acts whether the reader may urge, reassign and escalate it */
    public record Overdue(BigDecimal total, String cases, boolean acts, List<OverdueRow> rows) {}

    /**
     * A case with the limit that has been over for the longest time.
     *
     * @param step name of the task whose last day it was; null where it is the limit of the stage
     * @param holder name of the person or of the committee that has the work now
     * @param login of that person; null while it is the committee's
     * @param reassign whether the mediator of the tier has it, so that it can be given to somebody else
     * @param urged what supervisors have urged so far; null when nobody did
     */
    public record OverdueRow(
            String number,
            String official,
            String category,
            String categoryEnglish,
            String township,
            String stage,
            String stageName,
            String stageEnglish,
            @Nullable String step,
            LocalDate dueOn,
            int workingDaysLate,
            String holder,
            @Nullable String login,
            boolean reassign,
            @Nullable Urged urged) {}

    /** That a case was urged. @param at the last time @param today whether whoever has it now was urged today, and is not urged again */
    public record Urged(OffsetDateTime at, int times, boolean today) {}

    /** Township by category: the last month against the months before it. */
    public record Heat(LocalDate from, LocalDate to, int months, List<Cell> cells) {}

    /** @param usual mean of the months before */
    public record Cell(
            String township,
            String townshipName,
            String category,
            String categoryName,
            String categoryEnglish,
            long value,
            BigDecimal usual,
            boolean standsOut,
            String cases) {}
}
