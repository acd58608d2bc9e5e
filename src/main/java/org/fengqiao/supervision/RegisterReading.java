package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.organisation.UnitLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what stands in registers, for a unit and for each unit below it; codes of units lie in those of their parents. */
@Component
class RegisterReading {

    private static final String ALL = Stream.of(RegisterFigure.values())
            .map(figure -> "select '" + figure + "' as figure, unit, sum(amount) as amount from (" + figure.rows()
                    + ") counted where unit like :unit || '%' group by unit")
            .collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;

    RegisterReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted of(FigureScope scope, FigureSpan span, LocalDate today) {
        var counted = new Counted(scope, new EnumMap<>(RegisterFigure.class), new HashMap<>());
        jdbc.sql(ALL)
                .param("unit", scope.unit().code())
                .param("from", span.from())
                .param("to", span.to())
                .param("present", span.to().isAfter(today) ? today : span.to())
                .query((row, unused) -> counted.add(
                        RegisterFigure.valueOf(row.getString("figure")),
                        row.getString("unit"),
                        row.getBigDecimal("amount")))
                .list();
        return counted;
    }

    /**
     * What was counted.
     *
     * @param below by the units directly below, and under the unit's own code what belongs to none of them
     */
    record Counted(
            FigureScope scope,
            Map<RegisterFigure, BigDecimal> whole,
            Map<String, Map<RegisterFigure, BigDecimal>> below) {

        boolean add(RegisterFigure figure, String unit, BigDecimal amount) {
            whole.merge(figure, amount, BigDecimal::add);
            var part = unit.length() >= digitsBelow()
                    ? unit.substring(0, digitsBelow())
                    : scope.unit().code();
            below.computeIfAbsent(part, unused -> new EnumMap<>(RegisterFigure.class))
                    .merge(figure, amount, BigDecimal::add);
            return true;
        }

        private int digitsBelow() {
            return scope.unit().level() == UnitLevel.COUNTY ? UnitLevel.TOWNSHIP.digits() : UnitLevel.VILLAGE.digits();
        }

        Map<RegisterFigure, BigDecimal> of(String unit) {
            return below.getOrDefault(unit, Map.of());
        }
    }
}
