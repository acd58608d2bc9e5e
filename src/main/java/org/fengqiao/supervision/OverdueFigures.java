package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.deadline.CountyCalendar;
import org.springframework.stereotype.Component;

/** Who is past a limit, for how long: the cases that wait longest, one row for each, by its oldest last day. */
@Component
class OverdueFigures {

    private static final int MOST = 100;

    /** What {@link Figure#OVERDUE} counts: open, with a last day that is past; who mediates is looked up for what is shown only. */
    private static final String ROWS = """
            select shown.*, named.name, named.login
            from (select fact.case_number, fact.official_number, fact.category, fact.township, fact.committee, oldest.stage,
                         oldest.due_on
                  from (select distinct on (late.case_number) late.case_number, late.stage, late.due_on
                        from case_stage_fact late where late.left_on is null and late.due_on < :today
                        order by late.case_number, late.due_on, late.stage) oldest
                  join case_fact fact on fact.case_number = oldest.case_number
                  where %s and %s
                  order by oldest.due_on, fact.case_number limit :most) shown
            left join lateral (select last.name, last.login
                               from (select mediator.name, mediator.login, mediator.tier from case_mediator mediator
                                     where mediator.case_number = shown.case_number order by mediator.position desc limit 1) last
                               join case_file file on file.case_number = shown.case_number
                               where file.tier = last.tier and not file.mediator_left) named on true
            order by shown.due_on, shown.case_number
            """;

    private final FigureSql sql;
    private final FigureNames names;
    private final CountyCalendar calendar;
    private final FigureReaders readers;

    OverdueFigures(FigureSql sql, FigureNames names, CountyCalendar calendar, FigureReaders readers) {
        this.sql = sql;
        this.names = names;
        this.calendar = calendar;
        this.readers = readers;
    }

    Dashboard.Overdue of(BigDecimal total, FigureScope scope, FigureSpan span, LocalDate today) {
        var called = new Called(names.ofUnits(), names.ofCommittees());
        var rows = sql.bind(ROWS.formatted(scope.condition("fact"), Figure.OPEN.condition()), scope, span, today)
                .param("most", MOST)
                .query((row, unused) -> read(row, today, called))
                .list();
        return new Dashboard.Overdue(
                total, new FigureAddress(scope, span).of(Figure.OVERDUE), readers.supervise(), rows);
    }

    private Dashboard.OverdueRow read(ResultSet row, LocalDate today, Called called) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var category = FigureNames.ofCategory(row.getString("category"));
        var stage = FigureNames.ofStage(row.getString("stage"));
        return new Dashboard.OverdueRow(
                row.getString("case_number"),
                row.getString("official_number"),
                category.chinese(),
                category.english(),
                called.units().getOrDefault(row.getString("township"), row.getString("township")),
                row.getString("stage"),
                stage.chinese(),
                stage.english(),
                due,
                calendar.current().workingDaysBetween(due, today),
                row.getString("committee"),
                called.committees().getOrDefault(row.getString("committee"), row.getString("committee")),
                row.getString("name"),
                row.getString("login"));
    }

    private record Called(Map<String, String> units, Map<String, String> committees) {}
}
