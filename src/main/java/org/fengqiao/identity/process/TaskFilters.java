package org.fengqiao.identity.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** The lists that stand in Tasklist at the first login, the same for everybody: each person sees their own tasks in them. */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_COMMITTEES = "${currentUserGroups()}";
    private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";
    private static final String TOMORROW = "${dateTime().withTimeAtStartOfDay().plusDays(1)}";
    private static final String MONDAY = "${dateTime().withDayOfWeek(7).withTimeAtStartOfDay().plusDays(1)}";
    private static final String NOW = "${now()}";

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Makes those that are missing and corrects those that are different; tells how many it wrote. */
    int keep() {
        return EngineDoor.inside(() -> wanted().stream().mapToInt(this::keep).sum());
    }

    private List<TaskList> wanted() {
        return List.of(
                new TaskList("我的任务 Mine", "由我办理的任务。Tasks that I hold.", "#1f6f5c", 10, mine()),
                new TaskList(
                        "本委员会待领 My committee's",
                        "本委员会尚无人认领的任务。Tasks of my committee that nobody has taken.",
                        "#2f5d9b",
                        20,
                        myCommittees()),
                new TaskList("今日到期 Due today", "今天到期的任务。Tasks due today.", "#8a5a00", 30, dueToday()),
                new TaskList(
                        "本周到期 Due this week",
                        "今天到本周日到期的任务。Tasks due from today to Sunday.",
                        "#6b5d00",
                        40,
                        dueThisWeek()),
                new TaskList("已超期 Overdue", "已过办理期限的任务。Tasks past their limit.", "#b3261e", 50, overdue()));
    }

    private TaskQuery mine() {
        return inOrder(tasks.createTaskQuery().taskAssigneeExpression(ME));
    }

    private TaskQuery myCommittees() {
        return inOrder(tasks.createTaskQuery()
                .taskCandidateGroupInExpression(MY_COMMITTEES)
                .taskUnassigned());
    }

    private TaskQuery dueToday() {
        return inOrder(mineOrMyCommittees().dueAfterExpression(TODAY).dueBeforeExpression(TOMORROW));
    }

    private TaskQuery dueThisWeek() {
        return inOrder(mineOrMyCommittees().dueAfterExpression(TODAY).dueBeforeExpression(MONDAY));
    }

    private TaskQuery overdue() {
        return inOrder(mineOrMyCommittees().dueBeforeExpression(NOW));
    }

    private TaskQuery mineOrMyCommittees() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_COMMITTEES)
                .endOr();
    }

    /** What is due first stands first. */
    private static TaskQuery inOrder(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private int keep(TaskList list) {
        var known = filters.createTaskFilterQuery().filterName(list.name()).singleResult();
        var wanted = list.fill(filters.newTaskFilter(list.name()));
        if (known == null) {
            filters.saveFilter(wanted);
            return 1;
        }
        if (sameContent(known, wanted)) {
            return 0;
        }
        filters.saveFilter(list.fill(known));
        return 1;
    }

    private static boolean sameContent(Filter one, Filter other) {
        return ((FilterEntity) one).getQueryInternal().equals(((FilterEntity) other).getQueryInternal())
                && one.getProperties().equals(other.getProperties());
    }

    private record TaskList(String name, String description, String colour, int place, TaskQuery query) {

        Filter fill(Filter filter) {
            filter.setProperties(
                    Map.of("description", description, "color", colour, "priority", place, "refresh", true));
            return filter.setQuery(query);
        }
    }
}
