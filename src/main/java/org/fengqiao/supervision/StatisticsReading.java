package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.shared.Labelled;
import org.fengqiao.supervision.RegisterReading.Counted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a report as of one moment, by the definitions of the dashboard. */
@Component
class StatisticsReading {

    private static final List<Figure> FIGURES = StatisticsColumns.ALL;

    private final FigureSql sql;
    private final FigureNames names;
    private final RegisterReading registers;

    StatisticsReading(FigureSql sql, FigureNames names, RegisterReading registers) {
        this.sql = sql;
        this.names = names;
        this.registers = registers;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StatisticsTable read(
            StatisticsPeriod period, FigureSpan span, FigureScope scope, LocalDate today, FreshFacts.State state) {
        var values = sql.values(FIGURES, scope, span, today);
        var counted = registers.of(scope, span, today);
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
                StatisticsColumns.columns(),
                rows(values, counted, span, scope, today),
                compared(values, counted, period, span, scope, today));
    }

    private List<StatisticsTable.Row> rows(
            Map<Figure, BigDecimal> whole, Counted counted, FigureSpan span, FigureScope scope, LocalDate today) {
        var rows = new ArrayList<StatisticsTable.Row>();
        rows.add(row(scope, scope.unit().name(), span, whole, counted.whole()));
        if (!scope.isVillage()) {
            var parts = sql.values(FIGURES, scope.below(), scope, span, today);
            for (var unit : names.below(scope.unit())) {
                var facts = parts.getOrDefault(unit.code(), Map.of());
                rows.add(row(new FigureScope(unit), unit.name(), span, facts, counted.of(unit.code())));
            }
            var own = counted.of(scope.unit().code());
            if (!own.isEmpty()) {
                rows.add(row(scope, scope.unit().name() + "（本级）", span, Map.of(), own));
            }
        }
        return rows;
    }

    /** Where the list behind a number of a register is the register itself, there is no address. */
    private static StatisticsTable.Row row(
            FigureScope scope,
            String name,
            FigureSpan span,
            Map<Figure, BigDecimal> values,
            Map<RegisterFigure, BigDecimal> registered) {
        var address = new FigureAddress(scope, span);
        return new StatisticsTable.Row(
                scope.unit().code(),
                name,
                Stream.concat(
                                FIGURES.stream().map(each -> values.getOrDefault(each, BigDecimal.ZERO)),
                                Stream.of(RegisterFigure.values())
                                        .map(each -> registered.getOrDefault(each, BigDecimal.ZERO)))
                        .toList(),
                new DashboardRates(values, address).success().rate(),
                Stream.concat(
                                FIGURES.stream().map(address::of),
                                Stream.of(RegisterFigure.values())
                                        .map(each ->
                                                each.list().map(address::of).orElse("")))
                        .toList());
    }

    private List<StatisticsTable.Compared> compared(
            Map<Figure, BigDecimal> values,
            Counted counted,
            StatisticsPeriod period,
            FigureSpan span,
            FigureScope scope,
            LocalDate today) {
        var before = period.before(span);
        var yearAgo = period.aYearAgo(span);
        var facts = compared(
                FIGURES, values, sql.values(FIGURES, scope, before, today), sql.values(FIGURES, scope, yearAgo, today));
        var registered = compared(
                List.of(RegisterFigure.values()),
                counted.whole(),
                registers.of(scope, before, today).whole(),
                registers.of(scope, yearAgo, today).whole());
        return Stream.concat(facts, registered).toList();
    }

    private static <F extends Enum<F> & Labelled> Stream<StatisticsTable.Compared> compared(
            List<F> figures, Map<F, BigDecimal> now, Map<F, BigDecimal> before, Map<F, BigDecimal> yearAgo) {
        return figures.stream()
                .map(figure -> compared(
                        figure.name(),
                        figure,
                        now.getOrDefault(figure, BigDecimal.ZERO),
                        before.getOrDefault(figure, BigDecimal.ZERO),
                        yearAgo.getOrDefault(figure, BigDecimal.ZERO)));
    }

    private static StatisticsTable.Compared compared(
            String key, Labelled figure, BigDecimal value, BigDecimal before, BigDecimal yearAgo) {
        return new StatisticsTable.Compared(
                key,
                figure.chinese(),
                figure.english(),
                value,
                before,
                Rates.of(value.subtract(before), before),
                yearAgo,
                Rates.of(value.subtract(yearAgo), yearAgo));
    }
}
