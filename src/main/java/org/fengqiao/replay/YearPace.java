package org.fengqiao.replay;

import static java.util.Map.entry;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.replay.Turn.Court;
import org.fengqiao.replay.Turn.How;
import org.fengqiao.replay.Turn.Performed;
import org.fengqiao.replay.Turn.Signed;
import org.jspecify.annotations.Nullable;

/**
 * When somebody does a task: after some minutes of work, on working days. Assumed, since the report tells no times; where
 * a stage has a limit, early enough for the steps still to come, unless the plan wants it to run out.
 */
final class YearPace {

    /** What nobody does while a stage is planned to run out of time. */
    private static final Set<String> LEFT_UNDONE =
            Set.of("user_holdSession", "user_recordOutcome", "user_assignMediator", "user_appointSession");

    private static final int SESSION = 90;

    private static final Map<String, Span> SPANS = Map.ofEntries(
            entry("user_prepareMediation", new Span(30, 500, 4)),
            entry("user_holdSession", new Span(60, 700, 3)),
            entry("user_recordOutcome", new Span(5, 120, 2)),
            entry("user_enterLedger", new Span(20, 200, 2)),
            entry("user_receiveCase", new Span(20, 300, 6)),
            entry("user_assignMediator", new Span(20, 400, 5)),
            entry("user_appointSession", new Span(20, 300, 4)),
            entry("user_receiveReferral", new Span(20, 300, 8)),
            entry("user_askExpert", new Span(200, 1_200, 5)),
            entry("user_informRoutes", new Span(30, 800, 2)),
            entry("user_takeOrder", new Span(20, 400, 2)),
            entry("user_decideConfirmation", new Span(60, 2_500, 1)),
            entry("user_recordRuling", new Span(4_000, 7_000, 1)),
            entry("user_signAgreement", new Span(10, 1_200, 1)),
            entry("user_reportRisk", new Span(5, 60, 1)),
            entry("user_reportMajorEvent", new Span(5, 60, 1)));
    private static final Span USUAL = new Span(30, 800, 1);

    private final WorkTime workTime;
    private final DueJobs timers;

    YearPace(WorkTime workTime, DueJobs timers) {
        this.workTime = workTime;
        this.timers = timers;
    }

    /** Nothing where the plan leaves it to the timer. */
    Optional<LocalDateTime> of(RunningCase dispute, Task task, @Nullable Turn turn, LocalDateTime now) {
        if (isLeft(dispute, task, turn)) {
            return Optional.empty();
        }
        var session = dispute.session();
        return switch (task.getTaskDefinitionKey()) {
            case "user_confirmPerformance" -> Optional.of(performance(dispute, task, now));
            case "user_holdSession" ->
                Optional.of(session == null ? soon(dispute, task, now) : later(session.plusMinutes(SESSION), now));
            case "user_appointSession" ->
                Optional.of(
                        dispute.plan().extras().isOrdered()
                                ? workTime.after(now, WorkTime.DAY * 2L)
                                : soon(dispute, task, now));
            default -> Optional.of(soon(dispute, task, now));
        };
    }

    private static boolean isLeft(RunningCase dispute, Task task, @Nullable Turn turn) {
        return switch (task.getTaskDefinitionKey()) {
            case "user_enterLedger" -> dispute.plan().extras().ledgerLate();
            case "user_signAgreement" -> dispute.peace().signed() == Signed.LAPSES;
            case "user_decideConfirmation" -> dispute.peace().court() == Court.NOBODY_ASKS;
            default ->
                turn != null && turn.how() == How.OUT_OF_TIME && LEFT_UNDONE.contains(task.getTaskDefinitionKey());
        };
    }

    /** When the parties can meet, once somebody asks them. */
    LocalDateTime session(RunningCase dispute, Task task, LocalDateTime now) {
        var at = workTime.after(now, minutes(dispute, task, now, new Span(300, 1_700, 3)));
        return at.withMinute(0).plusMinutes(at.getMinute() < 30 ? 30 : 60);
    }

    private LocalDateTime soon(RunningCase dispute, Task task, LocalDateTime now) {
        var span = SPANS.getOrDefault(task.getTaskDefinitionKey(), USUAL);
        return workTime.after(now, minutes(dispute, task, now, span));
    }

    private long minutes(RunningCase dispute, Task task, LocalDateTime now, Span span) {
        var wanted = span.shortest() + dispute.random().nextInt(span.longest() - span.shortest());
        return timers.timer(task.getProcessInstanceId(), DueJobs.LIMIT)
                .map(limit -> workTime.between(now, MovedClock.at(limit.getDuedate())) / span.stepsLeft())
                .map(most -> Math.min(wanted, most))
                .orElse((long) wanted);
    }

    private LocalDateTime performance(RunningCase dispute, Task task, LocalDateTime now) {
        var due = MovedClock.at(task.getDueDate());
        var day = due.toLocalDate().atStartOfDay();
        var how = dispute.peace().performed();
        var at = how == Performed.ON_TIME
                ? day.minusDays(dispute.random().nextInt(4))
                : day.plusDays(how == Performed.LATE ? 3 + dispute.random().nextInt(9) : 2);
        return workTime.after(later(at, now), dispute.random().nextInt(WorkTime.DAY / 2));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Minutes of work.
     *
     * @param stepsLeft until the stage is over, so that each takes its part of what is left of the limit
     */
    private record Span(int shortest, int longest, int stepsLeft) {}
}
