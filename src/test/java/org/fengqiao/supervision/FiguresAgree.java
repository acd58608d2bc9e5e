package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the figures against {@link PlainFigures}, for tests of any module. */
public final class FiguresAgree {

    private final CaseFacts facts;
    private final FigureSql sql;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    FiguresAgree(CaseFacts facts, FigureSql sql, Units units, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.sql = sql;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From the beans of a context. */
    public static FiguresAgree in(AutowireCapableBeanFactory beans) {
        return new FiguresAgree(
                beans.getBean(CaseFacts.class),
                beans.getBean(FigureSql.class),
                beans.getBean(Units.class),
                beans.getBean(JdbcClient.class),
                beans.getBean(Clock.class));
    }

    /** Writes what is due, all of it. */
    public void refresh() {
        while (facts.refresh(500) > 0) {
            assertThat(facts.waiting()).isNotNegative();
        }
    }

    /** Of each of these units, exactly. */
    public void agree(List<String> codes, LocalDate from, LocalDate to) {
        for (var code : codes) {
            var unit = units.findByCode(code).orElseThrow();
            var plain = PlainFigures.of(jdbc, code, from, to, clock.instant());
            var values = values(new FigureScope(unit), new FigureSpan(from, to));
            assertThat(plain.keySet()).as("every figure").containsExactlyInAnyOrder(Figure.values());
            var differing = plain.entrySet().stream()
                    .filter(each ->
                            each.getValue().compareTo(values.getOrDefault(each.getKey(), BigDecimal.ONE.negate())) != 0)
                    .map(each -> each + " by plain SQL, here " + values.get(each.getKey()));
            assertThat(differing)
                    .as("figures of %s from %s to %s", code, from, to)
                    .isEmpty();
        }
    }

    private Map<Figure, BigDecimal> values(FigureScope scope, FigureSpan span) {
        var values = new EnumMap<Figure, BigDecimal>(Figure.class);
        Stream.of(Figure.values())
                .filter(figure -> figure != Figure.OPEN_AT_END)
                .collect(Collectors.groupingBy(Figure::rows))
                .values()
                .forEach(alike -> values.putAll(sql.values(alike, scope, span, span.to())));
        values.put(Figure.OPEN_AT_END, BigDecimal.valueOf(sql.openAt(scope, span.to())));
        return values;
    }

    /**
     * Everything that the facts hold of some cases, to be compared. Not of all: a stage that ended under a calendar which was
     * another one then keeps the last day it was measured by, which nothing but the facts knows; other tests leave such cases.
     */
    public Map<String, String> snapshot(Collection<String> numbers) {
        var rows = new TreeMap<String, String>();
        jdbc.sql(
                        "select case_number as k, fact::text as v from case_fact fact where case_number in (:numbers) union all"
                                + " select case_number || ' ' || round || ' ' || stage, stage_fact::text from case_stage_fact stage_fact"
                                + " where case_number in (:numbers)")
                .param("numbers", numbers)
                .query((row, unused) -> rows.put(row.getString("k"), row.getString("v")))
                .list();
        return rows;
    }

    /** Forgets every fact and writes all of them anew. */
    public void rebuildFromNothing() {
        jdbc.sql("delete from case_fact").update();
        jdbc.sql("delete from case_stage_fact").update();
        facts.rebuild();
        refresh();
    }

    /** The value of one figure of the county. */
    public BigDecimal county(Figure figure, LocalDate from, LocalDate to) {
        var unit = units.findByLevelOrderByCode(UnitLevel.COUNTY).get(0);
        return sql.values(List.of(figure), new FigureScope(unit), new FigureSpan(from, to), to)
                .getOrDefault(figure, BigDecimal.ZERO);
    }
}
