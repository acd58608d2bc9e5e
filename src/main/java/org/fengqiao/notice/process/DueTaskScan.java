package org.fengqiao.notice.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.notice.Reminder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes for tasks whose warning day or last day has come. Every node may run it: a notice is written
 * once, by whoever comes first, and what a lost run missed the next one finds.
 */
@Component
class DueTaskScan {

    private static final int PAGE = 200;

    private final TaskService tasks;
    private final OpenSteps steps;
    private final Reminder reminder;
    private final Clock clock;

    DueTaskScan(TaskService tasks, OpenSteps steps, Reminder reminder, Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.reminder = reminder;
        this.clock = clock;
    }

    /** Answers how many notices are new. */
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public int run() {
        settleWhatHoldsNoMore();
        var now = Date.from(clock.instant());
        var raised = 0;
        var first = 0;
        List<Task> page;
        do {
            page = dueBy(now, first);
            raised += remind(page, now);
            first += PAGE;
        } while (page.size() == PAGE);
        return raised;
    }

    private List<Task> dueBy(Date now, int first) {
        return tasks.createTaskQuery()
                .or()
                .followUpBefore(now)
                .dueBefore(now)
                .endOr()
                .orderByTaskId()
                .asc()
                .listPage(first, PAGE);
    }

    private int remind(List<Task> page, Date now) {
        var unsaid = reminder.unsaid(page.stream().collect(toMap(Task::getId, task -> isOverdue(task, now))));
        return reminder.remind(steps.of(
                page.stream().filter(task -> unsaid.contains(task.getId())).toList()));
    }

    private static boolean isOverdue(Task task, Date now) {
        return task.getDueDate() != null && task.getDueDate().before(now);
    }

    private void settleWhatHoldsNoMore() {
        var told = new ArrayList<>(reminder.openTasks());
        for (var i = 0; i < told.size(); i += PAGE) {
            var some = told.subList(i, Math.min(i + PAGE, told.size()));
            var open = tasks.createTaskQuery()
                    .taskIdIn(some.toArray(String[]::new))
                    .list();
            var ids = open.stream().map(Task::getId).collect(toSet());
            reminder.settle(some.stream().filter(task -> !ids.contains(task)).toList());
            reminder.settleWhatChanged(steps.of(open));
        }
    }
}
