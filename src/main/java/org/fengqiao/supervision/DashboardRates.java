package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rates of the dashboard, each with what it was divided by. */
record DashboardRates(Map<Figure, BigDecimal> values, FigureAddress address) {

    Dashboard.Success success() {
        var agreed = value(Figure.AGREED);
        var settledOrNot = agreed.add(value(Figure.FAILED));
        return new Dashboard.Success(
                agreed,
                value(Figure.FAILED),
                Rates.of(agreed, settledOrNot),
                value(Figure.WITHDRAWN),
                value(Figure.NOT_ACCEPTED),
                value(Figure.VOIDED),
                value(Figure.MERGED),
                Rates.of(agreed, settledOrNot.add(value(Figure.WITHDRAWN))),
                address.of(Figure.AGREED),
                address.of(Figure.FAILED),
                address.of(Figure.WITHDRAWN),
                address.of(Figure.NOT_ACCEPTED),
                address.of(Figure.VOIDED),
                address.of(Figure.MERGED));
    }

    Dashboard.Performance performance() {
        return new Dashboard.Performance(
                value(Figure.PERFORMED),
                value(Figure.PERFORMANCE_DUE),
                Rates.of(value(Figure.PERFORMED), value(Figure.PERFORMANCE_DUE)),
                address.of(Figure.PERFORMED),
                address.of(Figure.PERFORMANCE_DUE));
    }

    Dashboard.Satisfaction satisfaction(@Nullable BigDecimal average) {
        return new Dashboard.Satisfaction(
                value(Figure.RATED),
                value(Figure.SATISFIED),
                Rates.of(value(Figure.SATISFIED), value(Figure.RATED)),
                average,
                address.of(Figure.RATED),
                address.of(Figure.SATISFIED));
    }

    private BigDecimal value(Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }
}
