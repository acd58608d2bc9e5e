package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the parts of a dashboard as of one moment, so that they agree with each other. */
@Component
class DashboardReading {

    private static final List<Figure> TOTALS = List.of(
            Figure.ACCEPTED,
            Figure.CLOSED,
            Figure.OPEN,
            Figure.AGREED,
            Figure.FAILED,
            Figure.WITHDRAWN,
            Figure.NOT_ACCEPTED,
            Figure.VOIDED,
            Figure.MERGED,
            Figure.PERFORMED,
            Figure.PERFORMANCE_DUE,
            Figure.CONFIRMED,
            Figure.RATED,
            Figure.SATISFIED,
            Figure.HARD,
            Figure.EXPERT,
            Figure.PEOPLE,
            Figure.AMOUNT,
            Figure.OVERDUE);

    private final FigureSql sql;
    private final Breakdown parts;
    private final WeekFigures weeks;
    private final StageFigures stages;
    private final LateAndHot others;

    DashboardReading(FigureSql sql, Breakdown parts, WeekFigures weeks, StageFigures stages, LateAndHot others) {
        this.sql = sql;
        this.parts = parts;
        this.weeks = weeks;
        this.stages = stages;
        this.others = others;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dashboard read(FigureScope scope, FigureSpan span, LocalDate today, FreshFacts.State state) {
        var values = sql.values(TOTALS, scope, span, today);
        var rates = new DashboardRates(values, new FigureAddress(scope, span));
        var unit = scope.unit();
        var breakdown = parts.read(scope, span, today);
        return new Dashboard(
                state.asOf(),
                state.waiting(),
                span.from(),
                span.to(),
                new Dashboard.UnitView(unit.code(), unit.name(), unit.level().name()),
                totals(values, new FigureAddress(scope, span)),
                breakdown.byStage(),
                breakdown.byTier(),
                breakdown.byCategory(),
                breakdown.byUnit(),
                weeks.of(scope, span, today),
                rates.success(),
                rates.performance(),
                rates.satisfaction(sql.averageSatisfaction(scope, span, today)),
                stages.days(scope, span, today),
                stages.onTime(scope, span, today),
                others.overdue(values.getOrDefault(Figure.OVERDUE, BigDecimal.ZERO), scope, span, today),
                others.heat(scope, span, today));
    }

    private static List<Dashboard.Total> totals(Map<Figure, BigDecimal> values, FigureAddress address) {
        return TOTALS.stream()
                .map(figure -> new Dashboard.Total(
                        figure.name(),
                        figure.chinese(),
                        figure.english(),
                        values.getOrDefault(figure, BigDecimal.ZERO),
                        address.of(figure)))
                .toList();
    }

    /** What is late, and where more comes up than usual. */
    @Component
    record LateAndHot(OverdueFigures late, HeatMap map) {
        Dashboard.Overdue overdue(BigDecimal total, FigureScope scope, FigureSpan span, LocalDate today) {
            return late.of(total, scope, span, today);
        }

        Dashboard.Heat heat(FigureScope scope, FigureSpan span, LocalDate today) {
            return map.of(scope, span, today);
        }
    }
}
