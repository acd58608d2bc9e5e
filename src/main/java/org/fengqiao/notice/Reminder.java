package org.fengqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.identity.Accounts;
import org.fengqiao.reminder.ReminderSettled;
import org.fengqiao.reminder.ReminderWanted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes notices of steps that are due soon or overdue, each once, and settles those whose step is done. Whom it concerns is
 * reminded of each, in the same transaction.
 */
@Service
@Transactional
public class Reminder {

    private final Notices notices;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminder(Notices notices, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those of the tasks about which not everything has been said yet.
     *
     * @param overdue tasks that came to their warning day, and whether their last day is over too
     */
    @Transactional(readOnly = true)
    public Set<String> unsaid(Map<String, Boolean> overdue) {
        var said = notices.findBySettledAtIsNullAndTaskIdIn(overdue.keySet()).stream()
                .map(notice -> notice.taskId() + notice.kind())
                .collect(Collectors.toSet());
        return overdue.entrySet().stream()
                .filter(task -> !kinds(task.getValue()).allMatch(kind -> said.contains(task.getKey() + kind)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<NoticeKind> kinds(boolean overdue) {
        return overdue ? Stream.of(NoticeKind.OVERDUE, NoticeKind.OVERDUE_SUPERVISED) : Stream.of(NoticeKind.DUE_SOON);
    }

    /** Tells about steps; answers how many notices are new. */
    public int remind(List<OpenStep> steps) {
        var now = clock.instant();
        return steps.stream().mapToInt(step -> remind(step, now)).sum();
    }

    private int remind(OpenStep step, Instant now) {
        if (step.isOverdue(now)) {
            return say(step, NoticeKind.OVERDUE, step.holder())
                    + say(step, NoticeKind.OVERDUE_SUPERVISED, Addressee.supervisorsOf(step.unit()));
        }
        return step.isWarned(now) ? say(step, NoticeKind.DUE_SOON, step.holder()) : 0;
    }

    /** Once, unless what was said before stands no more: then once more. */
    private int say(OpenStep step, NoticeKind kind, Addressee addressee) {
        return notices.countBySettledAtIsNullAndTaskIdAndKind(step.id(), kind) > 0
                ? 0
                : raise(step, kind, addressee, 1 + notices.countByTaskIdAndKind(step.id(), kind));
    }

    /** Tells whoever holds the steps something about them for the so many-eth time. */
    public void tell(List<OpenStep> steps, NoticeKind kind, int times) {
        steps.forEach(step -> raise(step, kind, step.holder(), times));
    }

    /** Tells whoever holds the steps that a supervisor urges them, once more than before. */
    void urge(List<OpenStep> steps) {
        steps.forEach(step -> raise(
                step, NoticeKind.URGED, step.holder(), 1 + notices.countByTaskIdAndKind(step.id(), NoticeKind.URGED)));
    }

    private int raise(OpenStep step, NoticeKind kind, Addressee addressee, int times) {
        var raised = write(step, kind, addressee, times);
        if (raised > 0) {
            events.publishEvent(wanted(step, kind, addressee, times));
        }
        return raised;
    }

    private static ReminderWanted wanted(OpenStep step, NoticeKind kind, Addressee addressee, int times) {
        var wanted = ReminderWanted.of(
                        NoticeWords.key(step.id(), kind, times),
                        step.number(),
                        kind.name(),
                        NoticeWords.of(kind, step.number(), step.name(), step.dueOn()))
                .to(addressee.whom())
                .dueOn(step.dueOn());
        return addressee.kind() == Addressee.Kind.SUPERVISORS
                ? wanted
                : wanted.at("camunda/app/tasklist/default/#/?task=" + step.id());
    }

    private int write(OpenStep step, NoticeKind kind, Addressee addressee, int times) {
        return notices.raise(
                kind.name(),
                step.number().code(),
                step.id(),
                step.name(),
                addressee.kind().name(),
                addressee.code(),
                step.dueOn(),
                clock.instant(),
                times);
    }

    /** Tasks about which notices stand open. */
    @Transactional(readOnly = true)
    public Set<String> openTasks() {
        return notices.openTaskIds();
    }

    /** These tasks are done or gone. */
    public void settle(Collection<String> tasks) {
        notices.findBySettledAtIsNullAndTaskIdIn(tasks).forEach(this::settle);
    }

    /** What was said of the limits of these steps, where the day was moved or somebody else has the step by now. */
    public void settleWhatChanged(List<OpenStep> steps) {
        var byTask = steps.stream().collect(Collectors.toMap(OpenStep::id, step -> step));
        notices.findBySettledAtIsNullAndTaskIdIn(byTask.keySet()).stream()
                .filter(notice -> !holds(notice, Objects.requireNonNull(byTask.get(notice.taskId()))))
                .forEach(this::settle);
    }

    /** Whoever takes a task that his committee was told of knows it already. */
    private boolean holds(Notice notice, OpenStep step) {
        var told = notice.addressee();
        return notice.holdsFor(step)
                && (!notice.kind().isOfALimit()
                        || told.kind() == Addressee.Kind.SUPERVISORS
                        || told.equals(step.holder())
                        || told.kind() == Addressee.Kind.COMMITTEE && isOf(told.code(), step.holder()));
    }

    private boolean isOf(String committee, Addressee holder) {
        return holder.kind() == Addressee.Kind.PERSON
                && accounts.find(holder.code())
                        .filter(person -> person.belongsTo(committee))
                        .isPresent();
    }

    private void settle(Notice notice) {
        notice.settle(clock.instant());
        events.publishEvent(new ReminderSettled(notice.key()));
    }
}
