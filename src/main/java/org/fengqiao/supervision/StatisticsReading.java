package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a report as of one moment, by the definitions of the dashboard. */
@Component
class StatisticsReading {

    private static final List<Figure> FIGURES = StatisticsColumns.ALL;

    private final FigureSql sql;
    private final FigureNames names;

    StatisticsReading(FigureSql sql, FigureNames names) {
        this.sql = sql;
        this.names = names;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StatisticsTable read(
            StatisticsPeriod period, FigureSpan span, FigureScope scope, LocalDate today, FreshFacts.State state) {
        var values = sql.values(FIGURES, scope, span, today);
        return new StatisticsTable(
                period.name(),
                period.chinese(),
                period.english(),
                span.from(),
                span.to(),
                scope.unit().code(),
                scope.unit().name(),
                state.asOf(),
                state.waiting(),
                FIGURES.stream()
                        .map(each -> new StatisticsTable.Column(each.name(), each.chinese(), each.english()))
                        .toList(),
                rows(values, span, scope, today),
                compared(values, period, span, scope, today));
    }

    private List<StatisticsTable.Row> rows(
            Map<Figure, BigDecimal> whole, FigureSpan span, FigureScope scope, LocalDate today) {
        var rows = new ArrayList<StatisticsTable.Row>();
        rows.add(row(scope, span, whole));
        if (!scope.isVillage()) {
            var parts = sql.values(FIGURES, scope.below(), scope, span, today);
            for (var unit : names.below(scope.unit())) {
                rows.add(row(new FigureScope(unit), span, parts.getOrDefault(unit.code(), Map.of())));
            }
        }
        return rows;
    }

    private static StatisticsTable.Row row(FigureScope scope, FigureSpan span, Map<Figure, BigDecimal> values) {
        var address = new FigureAddress(scope, span);
        return new StatisticsTable.Row(
                scope.unit().code(),
                scope.unit().name(),
                FIGURES.stream()
                        .map(each -> values.getOrDefault(each, BigDecimal.ZERO))
                        .toList(),
                new DashboardRates(values, address).success().rate(),
                FIGURES.stream().map(address::of).toList());
    }

    private List<StatisticsTable.Compared> compared(
            Map<Figure, BigDecimal> values,
            StatisticsPeriod period,
            FigureSpan span,
            FigureScope scope,
            LocalDate today) {
        var before = sql.values(FIGURES, scope, period.before(span), today);
        var yearAgo = sql.values(FIGURES, scope, period.aYearAgo(span), today);
        return FIGURES.stream()
                .map(figure -> compared(
                        figure,
                        values.getOrDefault(figure, BigDecimal.ZERO),
                        before.getOrDefault(figure, BigDecimal.ZERO),
                        yearAgo.getOrDefault(figure, BigDecimal.ZERO)))
                .toList();
    }

    private static StatisticsTable.Compared compared(
            Figure figure, BigDecimal value, BigDecimal before, BigDecimal yearAgo) {
        return new StatisticsTable.Compared(
                figure.name(),
                figure.chinese(),
                figure.english(),
                value,
                before,
                Rates.of(value.subtract(before), before),
                yearAgo,
                Rates.of(value.subtract(yearAgo), yearAgo));
    }
}
