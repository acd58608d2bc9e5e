package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.deadline.CountyCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which case is past which limit, for how long, and who has it: the cases that wait longest, one row for each, by its oldest last day. */
@Component
class OverdueFigures {

    private static final int MOST = 100;

    /**
     * What {@link Figure#OVERDUE} counts: open, with a stage or a task whose last day is past. Who has the work is looked up
     * for what is shown only: of the task that is late, of another one of that stage, of any of the case.
     */
    private static final String ROWS = """
            select shown.*, held.assignee, held.groups, named.name, named.login, urged.times as urged_times, urged.last_at as urged_at,
                   (urged.last_at at time zone 'Asia/Shanghai')::date = :today
                       and (held.assignee is null and held.groups is null
                            or exists (select 1 from notice told
                                       where told.addressee_kind = case when held.assignee is null then 'COMMITTEE' else 'PERSON' end
                                         and told.addressee = any(string_to_array(coalesce(held.assignee, held.groups), ','))
                                         and told.raised_at >= cast(:today as date)::timestamp at time zone 'Asia/Shanghai'
                                         and told.kind = 'URGED' and told.case_number = shown.case_number)) as urged_today,
                   coalesce(held.stage <> 'followUpCheck'
                            and (held.assignee = named.login or held.assignee is null and given.chosen_by is not null), false) as reassign
            from (select fact.case_number, fact.official_number, fact.category, fact.township, fact.committee, oldest.stage, oldest.step,
                         oldest.task, oldest.due_on, oldest.over_at
                  from (select distinct on (late.case_number) late.*
                        from (select passed.case_number, passed.stage, null as step, null as task, passed.due_on,
                                     (passed.due_on + 1)::timestamp at time zone 'Asia/Shanghai' as over_at
                              from case_stage_fact passed where passed.left_on is null and passed.due_on < :today
                              union all
                              select task.case_number, task.stage, task.step, task.id,
                                     (task.due_at at time zone 'Asia/Shanghai')::date, task.due_at
                              from open_task task where task.due_at < :now) late
                        order by late.case_number, late.over_at, late.task nulls last) oldest
                  join case_fact fact on fact.case_number = oldest.case_number
                  where %s and %s
                  order by oldest.over_at, fact.case_number limit :most) shown
            left join lateral (select task.assignee, task.groups, task.stage from open_task task
                               where task.case_number = shown.case_number
                               order by task.id is not distinct from shown.task desc, task.stage = shown.stage desc,
                                        task.due_at nulls last, task.came_up_at limit 1) held on true
            left join lateral (select last.name, last.login
                               from (select mediator.name, mediator.login, mediator.tier from case_mediator mediator
                                     where mediator.case_number = shown.case_number order by mediator.position desc limit 1) last
                               join case_file file on file.case_number = shown.case_number
                               where file.tier = last.tier and not file.mediator_left) named on true
            left join lateral (select act.chosen_by from assignment act
                               join case_file file on file.case_number = act.case_number and file.round = act.round and file.tier = act.tier
                               where act.case_number = shown.case_number order by act.id desc limit 1) given on true
            cross join lateral (select count(*) as times, max(sent.submitted_at) as last_at from submission sent
                                where sent.case_number = shown.case_number and sent.process = 'case' and sent.element = 'urge') urged
            order by shown.over_at, shown.case_number
            """;

    private final FigureSql sql;
    private final Called called;
    private final CountyCalendar calendar;
    private final FigureReaders readers;

    OverdueFigures(FigureSql sql, Called called, CountyCalendar calendar, FigureReaders readers) {
        this.sql = sql;
        this.called = called;
        this.calendar = calendar;
        this.readers = readers;
    }

    Dashboard.Overdue of(BigDecimal total, FigureScope scope, FigureSpan span, LocalDate today) {
        var units = called.names().ofUnits();
        var committees = called.names().ofCommittees();
        var rows = sql.bind(ROWS.formatted(scope.condition("fact"), Figure.OPEN.condition()), scope, span, today)
                .param("most", MOST)
                .query((row, unused) -> read(row, today, units, committees))
                .list();
        return new Dashboard.Overdue(
                total, new FigureAddress(scope, span).of(Figure.OVERDUE), readers.supervise(), rows);
    }

    private Dashboard.OverdueRow read(
            ResultSet row, LocalDate today, Map<String, String> units, Map<String, String> committees)
            throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var category = FigureNames.ofCategory(row.getString("category"));
        var stage = FigureNames.ofStage(row.getString("stage"));
        var assignee = row.getString("assignee");
        return new Dashboard.OverdueRow(
                row.getString("case_number"),
                row.getString("official_number"),
                category.chinese(),
                category.english(),
                units.getOrDefault(row.getString("township"), row.getString("township")),
                row.getString("stage"),
                stage.chinese(),
                stage.english(),
                row.getString("step"),
                due,
                calendar.current().workingDaysBetween(due, today),
                holder(row, assignee, committees),
                assignee,
                row.getBoolean("reassign"),
                urged(row));
    }

    private static Dashboard.@Nullable Urged urged(ResultSet row) throws SQLException {
        var times = row.getInt("urged_times");
        return times == 0
                ? null
                : new Dashboard.Urged(
                        Timeline.inChina(row.getTimestamp("urged_at").toInstant()),
                        times,
                        row.getBoolean("urged_today"));
    }

    /** A case that waits for nobody just now is still somebody's: the mediator's, or of the committee in charge. */
    private String holder(ResultSet row, @Nullable String assignee, Map<String, String> committees)
            throws SQLException {
        if (assignee != null) {
            return called.people().ofLogin(assignee);
        }
        @Nullable String groups = row.getString("groups");
        @Nullable String mediator = row.getString("name");
        if (groups == null && mediator != null) {
            return mediator;
        }
        return Stream.of((groups == null ? row.getString("committee") : groups).split(",", -1))
                .map(group -> committees.getOrDefault(group, group))
                .collect(Collectors.joining("、"));
    }

    /** What people and places are called. */
    @Component
    record Called(FigureNames names, Names people) {}
}
