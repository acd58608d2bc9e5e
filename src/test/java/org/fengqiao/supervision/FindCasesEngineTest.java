package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.fengqiao.casefile.WantedParty;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Units;
import org.fengqiao.supervision.CaseSearch.Days;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a search looks up among many cases it looks up in an index, in the order in which it is shown. */
@EngineTest
class FindCasesEngineTest {

    private static final Days EVER = new Days("x", null, null);

    /** A database of its own: which index is used depends on how many cases there are, and other tests leave theirs. */
    private static JdbcClient jdbc;

    @Autowired
    private Units units;

    @Autowired
    private FindCases cases;

    @BeforeAll
    static void manyCases() {
        jdbc = JdbcClient.create(new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, ""));
        ManyFacts.add(jdbc, 30_000);
        jdbc.sql("alter table case_mediator drop constraint case_mediator_case_number_fkey")
                .update();
        jdbc.sql("alter table party drop constraint party_case_number_fkey").update();
        jdbc.sql(
                        "insert into case_mediator (case_number, position, person_id, login, name, committee, tier, round, reason)"
                                + " select case_number, 0, 'p' || right(case_number, 3), 'p' || right(case_number, 3),"
                                + " 'n' || right(case_number, 3), 'C', 'VILLAGE', 1, 'x' from case_fact")
                .update();
        jdbc.sql("insert into party (case_number, side, kind, name, name_hash)"
                        + " select case_number, 'APPLICANT', 'PERSON', 'x', md5(case_number) from case_fact")
                .update();
        jdbc.sql("analyze").update();
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
