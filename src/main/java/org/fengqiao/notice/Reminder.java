package org.fengqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminder(Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
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
        var said = notices.findByTaskIdIn(overdue.keySet()).stream()
                .map(notice -> notice.taskId() + notice.kind())
                .collect(Collectors.toSet());
        return overdue.entrySet().stream()
                .filter(task -> !said.contains(
                        task.getKey() + (task.getValue() ? NoticeKind.OVERDUE_SUPERVISED : NoticeKind.DUE_SOON)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Tells about steps; answers how many notices are new. */
    public int remind(List<OpenStep> steps) {
        var now = clock.instant();
        return steps.stream().mapToInt(step -> remind(step, now)).sum();
    }

    private int remind(OpenStep step, Instant now) {
        if (step.isOverdue(now)) {
            return raise(step, NoticeKind.OVERDUE, step.holder(), 1)
                    + raise(step, NoticeKind.OVERDUE_SUPERVISED, Addressee.supervisorsOf(step.unit()), 1);
        }
        return step.isWarned(now) ? raise(step, NoticeKind.DUE_SOON, step.holder(), 1) : 0;
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
        var now = clock.instant();
        notices.findBySettledAtIsNullAndTaskIdIn(tasks).forEach(notice -> {
            notice.settle(now);
            events.publishEvent(new ReminderSettled(notice.key()));
        });
    }
}
