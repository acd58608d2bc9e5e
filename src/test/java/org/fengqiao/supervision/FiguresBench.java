package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Units;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a dashboard and a report take with 20,000 open cases and a million closed ones of ten years; medians of five. */
@EngineTest
@Tag("bench")
class FiguresBench {

    private static final int CASES = Integer.getInteger("bench.cases", 1_020_000);
    private static final int ROUNDS = 5;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DashboardReading dashboards;

    @Autowired
    private StatisticsReading statistics;

    @Autowired
    private Units units;

    @Autowired
    private FindCases cases;

    @Autowired
    private Environment environment;

    /** Committed, so that the owner of the tables can take the statistics without which PostgreSQL guesses. */
    @BeforeEach
    void fillAndAnalyse() {
        ManyFacts.add(jdbc, CASES);
        var owner = TestPostgres.owner(environment);
        owner.sql("analyze case_fact").update();
        owner.sql("analyze case_stage_fact").update();
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from case_stage_fact where case_number like 'B%'").update();
        jdbc.sql("delete from case_fact where case_number like 'B%'").update();
    }

    @Test
    void weighs() {
        var to = LocalDate.of(2026, 11, 30);
        var year = new FigureSpan(LocalDate.of(2026, 1, 1), to);
        var all = new FigureSpan(LocalDate.of(2016, 1, 1), to);

        time("dashboard of the county, a year", () -> dashboards.read(scope("990100"), year, to, state()));
        time("dashboard of a township, a year", () -> dashboards.read(scope("990100101"), year, to, state()));
        time("dashboard of the county, ten years", () -> dashboards.read(scope("990100"), all, to, state()));
        time(
                "statistics of a month",
                () -> statistics.read(
                        StatisticsPeriod.MONTH, StatisticsPeriod.MONTH.around(to), scope("990100"), to, state()));
        time(
                "statistics of a year",
                () -> statistics.read(
                        StatisticsPeriod.YEAR, StatisticsPeriod.YEAR.around(to), scope("990100"), to, state()));
    }

    @Test
    void finds() {
        var county = scope("990100");
        var township = scope("990100101");
        find("the newest of a township", township, search(null, null, null, null));
        find("the end of a number", county, search("99917", null, null, null));
        find(
                "a rare category of a township",
                township,
                search(null, DisputeCategory.ofCode("12").orElseThrow(), null, null));
        find("who mediated", county, search(null, null, "nobody", null));
        find("closed in a month", county, search(null, null, null, LocalDate.of(2020, 5, 1)));
        find("far back", county, after(LocalDate.of(2018, 1, 1)));
    }

    private void find(String what, FigureScope scope, CaseSearch search) {
        time("find " + what, () -> {
            cases.page(search, scope, 21);
            cases.count(search, scope);
        });
    }

    private static CaseSearch search(
            @Nullable String number,
            @Nullable DisputeCategory category,
            @Nullable String mediator,
            @Nullable LocalDate closed) {
        return new CaseSearch(
                number == null ? null : WantedNumber.read(number),
                null,
                "given",
                null,
                category,
                mediator,
                new CaseSearch.Days("x", null, null),
                new CaseSearch.Days("x", closed, closed == null ? null : closed.plusDays(30)),
                null,
                null,
                null);
    }

    private static CaseSearch after(LocalDate day) {
        var all = search(null, null, null, null);
        return new CaseSearch(
                null,
                null,
                "given",
                null,
                null,
                null,
                all.accepted(),
                all.closed(),
                null,
                null,
                new CaseSearch.Place(day, "B1"));
    }

    private static void time(String what, Runnable work) {
        var millis = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(millis);
        System.out.printf("BENCH %s: %d ms (%s)%n", what, millis.get(ROUNDS / 2), millis);
        assertThat(millis).isNotEmpty();
    }

    private FigureScope scope(String code) {
        return new FigureScope(units.findByCode(code).orElseThrow());
    }

    private static FreshFacts.State state() {
        return new FreshFacts.State(OffsetDateTime.now(ZoneOffset.UTC), 0);
    }
}
