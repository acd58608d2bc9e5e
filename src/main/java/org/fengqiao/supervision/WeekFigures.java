package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * New, closed and open cases week by week. How many were open is counted once, for the last Sunday; from there each week is
 * what came and went: millions of closed cases are not looked at again for each.
 */
@Component
class WeekFigures {

    private static final int MOST = 105;

    private static final String PER_WEEK =
            "select date_trunc('week', moved.day)::date as monday, sum(moved.accepted) as accepted, sum(moved.closed) as closed,"
                    + " sum(moved.came) as came, sum(moved.went) as went from ("
                    + "select fact.accepted_on as day, case when " + Figure.ACCEPTED.condition()
                    + " then 1 else 0 end as accepted, 0 as closed, 1 as came, 0 as went from case_fact fact"
                    + " where fact.accepted_on between :from and :to and %1$s"
                    + " union all select fact.closed_on, 0, case when " + Figure.CLOSED.condition()
                    + " then 1 else 0 end, 0, 1 from case_fact fact where fact.closed_on between :from and :to and %1$s"
                    + ") moved group by 1";

    private final FigureSql sql;

    WeekFigures(FigureSql sql) {
        this.sql = sql;
    }

    List<Dashboard.Week> of(FigureScope scope, FigureSpan span, LocalDate today) {
        var weeks = span.weeks(MOST);
        var whole =
                new FigureSpan(weeks.get(0).from(), weeks.get(weeks.size() - 1).to());
        var moved = new HashMap<LocalDate, Moved>();
        sql.bind(PER_WEEK.formatted(scope.condition("fact")), scope, whole, today)
                .query((row, unused) -> moved.put(
                        row.getObject("monday", LocalDate.class),
                        new Moved(
                                row.getLong("accepted"),
                                row.getLong("closed"),
                                row.getLong("came"),
                                row.getLong("went"))))
                .list();
        return counted(weeks, moved, scope);
    }

    private List<Dashboard.Week> counted(List<FigureSpan> weeks, HashMap<LocalDate, Moved> moved, FigureScope scope) {
        var lines = new ArrayList<Dashboard.Week>();
        var open = sql.openAt(scope, weeks.get(weeks.size() - 1).to());
        for (var at = weeks.size() - 1; at >= 0; at--) {
            var week = weeks.get(at);
            var here = moved.getOrDefault(week.from(), Moved.NOTHING);
            lines.add(line(week, here, open, new FigureAddress(scope, week)));
            open -= here.came() - here.went();
        }
        Collections.reverse(lines);
        return lines;
    }

    private static Dashboard.Week line(FigureSpan week, Moved here, long open, FigureAddress address) {
        return new Dashboard.Week(
                week.from(),
                week.to(),
                here.accepted(),
                here.closed(),
                open,
                address.of(Figure.ACCEPTED),
                address.of(Figure.CLOSED),
                address.of(Figure.OPEN_AT_END));
    }

    /** @param came registered in the week, whatever became of it; the others as the figures define them */
    private record Moved(long accepted, long closed, long came, long went) {
        static final Moved NOTHING = new Moved(0, 0, 0, 0);
    }
}
