package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Where more disputes of a kind come up than usual: what was accepted in the last thirty days against the mean of the six
 * times thirty days before. A cell stands out from three cases on, when it lies two standard deviations over what is usual
 * (of rare events that come by chance, the root of their mean).
 */
@Component
class HeatMap {

    private static final int DAYS = 30;
    private static final int MONTHS = 6;
    private static final int FROM = 3;

    private static final String CELLS =
            "select fact.%1$s as unit, fact.category, count(*) filter (where fact.accepted_on >= :last) as value,"
                    + " count(*) filter (where fact.accepted_on < :last) as before from case_fact fact"
                    + " where " + Figure.ACCEPTED.condition() + " and %2$s group by 1, 2 order by 1, 2";

    private final FigureSql sql;
    private final FigureNames names;

    HeatMap(FigureSql sql, FigureNames names) {
        this.sql = sql;
        this.names = names;
    }

    Dashboard.Heat of(FigureScope scope, FigureSpan span, LocalDate today) {
        var last = new FigureSpan(span.to().minusDays(DAYS - 1L), span.to());
        var all = new FigureSpan(last.from().minusDays((long) DAYS * MONTHS), span.to());
        var units = names.ofUnits();
        var cells = sql.bind(CELLS.formatted(scope.below(), scope.condition("fact")), scope, all, today)
                .param("last", last.from())
                .query((row, unused) -> cell(row, scope, last, units))
                .list();
        return new Dashboard.Heat(last.from(), last.to(), MONTHS, cells);
    }

    private Dashboard.Cell cell(ResultSet row, FigureScope scope, FigureSpan last, Map<String, String> units)
            throws SQLException {
        var unit = row.getString("unit");
        var category = row.getString("category");
        var value = row.getLong("value");
        var usual =
                BigDecimal.valueOf(row.getLong("before")).divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
        var address = new FigureAddress(scope, last).of(Figure.ACCEPTED, scope.below(), unit) + "&category=" + category;
        return new Dashboard.Cell(
                unit,
                units.getOrDefault(unit, unit),
                category,
                FigureNames.ofCategory(category).chinese(),
                FigureNames.ofCategory(category).english(),
                value,
                usual,
                standsOut(value, usual.doubleValue()),
                address);
    }

    static boolean standsOut(long value, double usual) {
        return value >= FROM && value >= usual + 2 * Math.sqrt(Math.max(usual, 1));
    }
}
