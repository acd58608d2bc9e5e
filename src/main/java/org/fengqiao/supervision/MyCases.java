package org.fengqiao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's own cases.
 *
 * @param after where the next page begins, null on the last one
 */
public record MyCases(Figures figures, List<Line> rows, MyCaseQuery.@Nullable After after) {

    /**
     * How many: of the year by their registration or, when closed, by that day; of now by where they stand.
     *
     * @param agreed closed in the year with an agreement: what {@link Figure#AGREED} counts, in dashboard and statistics
     * @param toClose with an agreement and not closed yet, to be performed or visited
     * @param overdue with a task past its day, whoever has it
     */
    public record Figures(int year, int registered, int agreed, int toClose, int open, int overdue) {}

    /**
     * One case.
     *
     * @param parties as lists name them
     * @param steps what this person did in it, the newest first, five at most
     * @param furtherSteps how many more
     */
    public record Line(
            String number,
            String official,
            String category,
            String categoryEnglish,
            String village,
            String parties,
            String standing,
            String standingName,
            String standingEnglish,
            @Nullable String endingName,
            @Nullable String endingEnglish,
            LocalDate registeredOn,
            List<Step> steps,
            int furtherSteps,
            List<Wait> waits,
            @Nullable Outcome outcome) {}

    /** A form that this person sent. */
    public record Step(String name, Instant at) {}

    /**
     * A place where a case waits.
     *
     * @param who a person or committees; null when it waits for a day or for an answer from outside
     * @param mine whether it waits for the reader
     * @param daysLeft working days, negative when past; null where nothing is due
     */
    public record Wait(
            String stage,
            String step,
            @Nullable String who,
            boolean mine,
            @Nullable Instant since,
            @Nullable Instant due,
            boolean late,
            @Nullable Integer daysLeft) {}

    /** The agreement in effect, all null and false where there is none, and the visit after it. */
    public record Outcome(
            String number,
            @Nullable String form,
            boolean performedAtOnce,
            @Nullable LocalDate performBy,
            @Nullable String performance,
            @Nullable LocalDate visitPlannedFor,
            @Nullable LocalDate visitedOn,
            @Nullable Integer satisfaction,
            boolean relapse) {}
}
