package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fengqiao.casefile.WantedParty;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Units;
import org.fengqiao.supervision.CaseSearch.Days;
import org.fengqiao.testing.EngineTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a search looks up it looks up in an index, in the order in which it is shown. */
@EngineTest
@Transactional
class FindCasesEngineTest {

    private static final Days EVER = new Days("x", null, null);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Units units;

    @Autowired
    private FindCases cases;

    @BeforeEach
    void someCases() {
        new RandomCases(jdbc, new Random(3)).add(40);
        FiguresAgree.in(context.getAutowireCapableBeanFactory()).refresh();
        // With few cases a database reads all of them: here it is to show which index it would use with many.
        for (var way : List.of("enable_seqscan", "enable_hashjoin", "enable_hashagg")) {
            jdbc.sql("set local " + way + " = off").update();
        }
    }

    static Stream<Arguments> searches() {
        var day = LocalDate.of(2026, 1, 1);
        return Stream.of(
                Arguments.of("990100", search("00017", null, null, null, EVER, EVER), "case_fact_number_from_end"),
                Arguments.of(
                        "990100", search("QX-2026-0001", null, null, null, EVER, EVER), "case_fact_number_from_start"),
                Arguments.of("990100", search(null, "宗政惊蛰", null, null, EVER, EVER), "party_name_hash"),
                Arguments.of("990100", search(null, null, null, "village1", EVER, EVER), "case_mediator_login"),
                Arguments.of("990100", search(null, null, null, "何秀兰", EVER, EVER), "case_mediator_name"),
                Arguments.of("990100", search(null, null, null, null, new Days("x", day, day), EVER), "case_fact"),
                Arguments.of("990100101", search(null, null, null, null, EVER, EVER), "case_fact_by_township"),
                Arguments.of("990100101201", search(null, null, null, null, EVER, EVER), "case_fact_by_village"),
                Arguments.of(
                        "990100101",
                        search(null, null, DisputeCategory.values()[0], null, EVER, EVER),
                        "case_fact_by_category"));
    }

    private static CaseSearch search(
            @Nullable String number,
            @Nullable String name,
            @Nullable DisputeCategory category,
            @Nullable String mediator,
            Days accepted,
            Days closed) {
        return new CaseSearch(
                number == null ? null : WantedNumber.read(number),
                name == null ? null : new WantedParty(name, null, null),
                "990100101",
                null,
                category,
                mediator,
                accepted,
                closed,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void isLookedUpInAnIndex(String unit, CaseSearch search, String index) {
        var statement =
                cases.statement(search, new FigureScope(units.findByCode(unit).orElseThrow()), 20);
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + statement.text())
                        .params(statement.values)
                        .query(String.class)
                        .list());
        assertThat(plan).contains(index).doesNotContain("Seq Scan on case_fact");
    }
}
