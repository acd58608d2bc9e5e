package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts figures, all at once, for a unit and a span of days. */
@Component
class FigureSql {

    /** Closed cases of other years are not looked at, by the indexes of case_fact. */
    private static final String NEAR =
            " and (fact.closed_on is null or fact.closed_on between :from and :to or fact.accepted_on between :from and :to)";

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The value of each figure. Not for {@link Figure#OPEN_AT_END}, which looks at all cases. */
    Map<Figure, BigDecimal> values(List<Figure> figures, FigureScope scope, FigureSpan span, LocalDate today) {
        return bind(
                        "select " + sums(figures) + " from "
                                + figures.get(0).rows().source() + " where " + where(figures, scope),
                        scope,
                        span,
                        today)
                .query((row, unused) -> read(figures, row))
                .single();
    }

    /** The same for each value of a column: of the facts, or of the stages where the figures count those. */
    Map<String, Map<Figure, BigDecimal>> values(
            List<Figure> figures, String column, FigureScope scope, FigureSpan span, LocalDate today) {
        var found = new LinkedHashMap<String, Map<Figure, BigDecimal>>();
        var table = figures.get(0).rows().unit();
        bind(
                        "select " + table + "." + column + ", " + sums(figures) + " from "
                                + figures.get(0).rows().source() + " where " + where(figures, scope)
                                + " group by 1 order by 1",
                        scope,
                        span,
                        today)
                .query((row, unused) -> {
                    @Nullable String key = row.getString(1);
                    if (key != null) {
                        found.put(key, read(figures, row));
                    }
                    return 0;
                })
                .list();
        return found;
    }

    /** The same for each combination of values of several columns of the facts: one look at them where each alone took one. */
    List<Combination> combinations(
            List<Figure> figures, List<String> columns, FigureScope scope, FigureSpan span, LocalDate today) {
        var keys = columns.stream().map(column -> "fact." + column).collect(Collectors.joining(", "));
        return bind(
                        "select " + keys + ", " + sums(figures) + " from case_fact fact where " + where(figures, scope)
                                + " group by " + keys,
                        scope,
                        span,
                        today)
                .query((row, unused) -> {
                    var values = new ArrayList<List<String>>();
                    for (var at = 1; at <= columns.size(); at++) {
                        values.add(keys(row, at));
                    }
                    return new Combination(values, read(figures, row));
                })
                .list();
    }

    /** Of an array each element: its text is another one as soon as the driver has the statement prepared by the server. */
    private static List<String> keys(ResultSet row, int column) throws SQLException {
        @Nullable Object value = row.getObject(column);
        if (value instanceof Array several) {
            return List.of((String[]) several.getArray());
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** @param keys in the order of the columns; none where a case has no value, of an array each element */
    record Combination(List<List<String>> keys, Map<Figure, BigDecimal> values) {}

    /** How many were open on a day, by its end. */
    long openAt(FigureScope scope, LocalDate day) {
        return jdbc.sql("select count(*) from case_fact fact where " + Figure.OPEN_AT_END.condition() + " and "
                        + scope.condition("fact"))
                .param("to", day)
                .param("unit", scope.unit().code())
                .query(Long.class)
                .single();
    }

    /** The mean of what was said at visits; null where nobody said anything. */
    @Nullable
    BigDecimal averageSatisfaction(FigureScope scope, FigureSpan span, LocalDate today) {
        return bind(
                        "select round(avg(fact.satisfaction), 2) from case_fact fact where " + Figure.RATED.condition()
                                + " and " + scope.condition("fact"),
                        scope,
                        span,
                        today)
                .query((row, unused) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single()
                .orElse(null);
    }

    StatementSpec bind(String sql, FigureScope scope, FigureSpan span, LocalDate today) {
        return jdbc.sql(sql)
                .param("from", span.from())
                .param("to", span.to())
                .param("today", today)
                .param("now", Timestamp.from(clock.instant()))
                .param("unit", scope.unit().code());
    }

    private static String where(List<Figure> figures, FigureScope scope) {
        var rows = figures.get(0).rows();
        return scope.condition(rows.unit())
                + switch (rows) {
                    case CASES -> NEAR;
                    case STAGES -> " and (passed.left_on is null or passed.left_on between :from and :to)";
                    case AFTERMATHS -> "";
                };
    }

    private static String sums(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.sum() + " as " + figure.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Map<Figure, BigDecimal> read(List<Figure> figures, ResultSet row) throws SQLException {
        var values = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (var figure : figures) {
            values.put(figure, row.getBigDecimal(figure.name().toLowerCase(Locale.ROOT)));
        }
        return values;
    }
}
