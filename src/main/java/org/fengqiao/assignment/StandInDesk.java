package org.fengqiao.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.assignment.StandInTasks.OpenTask;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work of people who are away, for those who stand in. A task is taken, done under one's own name, and goes back when the
 * absence is over; the case stays whose it is.
 */
@Service
@Transactional
public class StandInDesk {

    private final StandIns standIns;
    private final StandInTasks tasks;
    private final StandInRows rows;
    private final StandInRecord record;
    private final CurrentUsers users;

    StandInDesk(StandIns standIns, StandInTasks tasks, StandInRows rows, StandInRecord record, CurrentUsers users) {
        this.standIns = standIns;
        this.tasks = tasks;
        this.rows = rows;
        this.record = record;
        this.users = users;
    }

    /** For whom the user stands in today, and what waits there; nothing of a case in which the user has a conflict. */
    @Transactional(readOnly = true)
    public List<Work> work() {
        var user = users.require();
        return standIns.ofStandIn(user).stream()
                .map(pair -> new Work(
                        pair.absent(),
                        pair.absentName(),
                        pair.until(),
                        tasks.of(pair.absent()).stream().filter(isFor(user)).toList()))
                .toList();
    }

    private Predicate<OpenTask> isFor(CurrentUser user) {
        return task -> !task.personal()
                && task.committees().stream().anyMatch(user::belongsTo)
                && standIns.isFree(user.login(), task.number());
    }

    /**
     * The user takes a task of somebody for whom he stands in.
     *
     * @return of which case
     * @throws NotYoursToDo when he does not stand in for whoever has it, or has a conflict in the case, or it is gone
     */
    public CaseNumber take(String taskId) {
        var user = users.require();
        var task = tasks.find(taskId)
                .filter(isFor(user))
                .filter(each -> each.holder() != null && standIns.mayActFor(user.login(), each.holder(), each.number()))
                .orElseThrow(() -> new NotYoursToDo(
                        "请假人员的代理人（有回避情形的除外）", "Whoever stands in for the person, without a conflict in the case,"));
        record.taken(new StandInRows.Taken(taskId, task.number(), String.valueOf(task.holder()), user.login()), task);
        tasks.give(taskId, user.login());
        return task.number();
    }

    /** Whether somebody stands in for somebody else in a case today. */
    boolean mayActFor(String standIn, String absent, CaseNumber number) {
        return standIns.mayActFor(standIn, absent, number);
    }

    /** Gives back what somebody has for somebody else without standing in any more; answers how many tasks. */
    public int giveBack() {
        return (int) rows.all().stream()
                .filter(each -> !standIns.mayActFor(each.standIn(), each.absent(), each.number()))
                .peek(this::giveBack)
                .count();
    }

    private void giveBack(StandInRows.Taken taken) {
        tasks.find(taken.taskId())
                .filter(task -> taken.standIn().equals(task.holder()))
                .ifPresent(task -> {
                    tasks.give(taken.taskId(), record.backTo(taken));
                    record.givenBack(taken, task);
                });
        rows.remove(taken.taskId());
    }

    /** A task is done or gone. What somebody did for somebody else is on record under his own name. */
    public void ended(String taskId, String name, boolean done) {
        rows.find(taskId).ifPresent(taken -> {
            if (done) {
                record.done(taken, name);
            }
            rows.remove(taskId);
        });
    }

    /**
     * The work of one who is away.
     *
     * @param absent login id
     * @param until the last day
     */
    public record Work(String absent, String absentName, LocalDate until, List<OpenTask> tasks) {}
}
