package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.HolidayTable;
import org.fengqiao.deadline.HolidaysChanged;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.organisation.Units;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The figures of random cases, of which one township has a hundred times as many as the next, against plain SQL. */
@EngineTest
@Transactional
class FiguresEngineTest {

    private static final int CASES = 404;
    private static final List<String> UNITS = List.of("990100", "990100101", "990100102", "990100103");

    private static final String PLAIN_DAYS = """
            with passages as (
                select (c.entered_at + interval '8 hours')::date as came, least(
                           (select min(n.entered_at) from stage_clock n where n.case_number = c.case_number
                            and n.entered_at > c.moment),
                           'infinity') as next, f.closed_at, f.standing, f.ending
                from (select case_number, round, stage, entered_at at time zone 'UTC' as entered_at,
                             entered_at as moment from stage_clock) c
                join case_file f using (case_number)
                where c.stage = 'townshipMediation'),
            ended as (
                select came, greatest(came, case when next < 'infinity' then (next at time zone 'Asia/Shanghai')::date
                                   when standing = 'CLOSED' then (closed_at at time zone 'Asia/Shanghai')::date end) as went, next, standing, ending
                from passages)
            select count(*) as passages, percentile_cont(0.5) within group (order by days) as median,
                   percentile_cont(0.9) within group (order by days) as p90
            from (select (select count(*) from generate_series(came + 1, went, interval '1 day') as each(day)
                          left join holiday_day h on h.day = each.day::date
                          where coalesce(h.kind = 'WORK', extract(isodow from each.day) < 6)) as days
                  from ended where (next < 'infinity' or standing = 'CLOSED') and went between '2025-01-01' and '2026-11-30'
                        and coalesce(ending, '') not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED')) counted
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DashboardReading reading;

    @Autowired
    private Units units;

    private FiguresAgree figures;

    @BeforeEach
    void givenTheBeans() {
        figures = FiguresAgree.in(context.getAutowireCapableBeanFactory());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void figuresOfRandomCasesAgreeWithPlainSql(int seed) {
        new RandomCases(jdbc, new Random(seed)).add(CASES);
        figures.refresh();

        figures.agree(UNITS, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 30));
        figures.agree(UNITS, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 6, 30));
        figures.agree(UNITS, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_file set tier = 'COUNTY', village = '990100102201', township = '990100102' where case_number = :n",
                "update case_file set standing = 'CLOSED', ending = 'AGREEMENT', closed_at = '2026-01-01' where case_number = :n",
                "update case_file set people_involved = 99, anonymised_at = null where case_number = :n",
                "update party set kind = 'ORGANISATION' where case_number = :n",
                "update settlement_agreement set amount = 1, form = 'ORAL', sealed_on = null, effective_on = agreed_on where case_number = :n",
                "update follow_up_visit set satisfaction = 1 where case_number = :n",
                "delete from follow_up_visit where case_number = :n",
                "delete from case_mediator where case_number = :n",
                "update handover set hard_case = not hard_case where case_number = :n",
                "update risk_report set kind = 'CRIMINAL' where case_number = :n",
                "update stage_clock set entered_at = entered_at + interval '9 days' where case_number = :n",
                "delete from stage_clock where case_number = :n and stage <> 'onSiteMediation'",
                "update mediation_session set struck_at = now(), struck_by = 'x' where case_number = :n",
                "update judicial_confirmation set outcome = 'WITHDRAWN' where case_number = :n"
            })
    void whateverIsWrittenIsFollowedAndEqualsARebuild(String write) {
        var numbers = new RandomCases(jdbc, new Random(7)).add(60);
        figures.refresh();

        numbers.forEach(number -> jdbc.sql(write).param("n", number).update());
        figures.refresh();
        var incremental = figures.snapshot(numbers);
        assertThat(incremental).hasSizeGreaterThan(60);

        figures.agree(List.of("990100"), LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 30));
        figures.rebuildFromNothing();
        assertThat(figures.snapshot(numbers)).isEqualTo(incremental);
    }

    /** After a few times the driver has a statement prepared by the server, and reads what comes back in another form. */
    @Test
    void theSameIsReadHoweverOftenItIsAsked() {
        new RandomCases(jdbc, new Random(7)).add(60);
        figures.refresh();
        jdbc.sql("update case_fact set stages = '{settlement,followUpCheck}' where closed_on is null")
                .update();
        var county = new FigureScope(units.findByCode("990100").orElseThrow());
        var year = new FigureSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30));
        var state = new FreshFacts.State(OffsetDateTime.now(ZoneOffset.UTC), 0);

        var read = IntStream.range(0, 12)
                .mapToObj(time -> reading.read(county, year, LocalDate.of(2026, 11, 30), state))
                .toList();

        assertThat(read).allSatisfy(each -> assertThat(each).isEqualTo(read.get(0)));
        assertThat(read.get(0).byStage()).anyMatch(stage -> stage.open().signum() > 0);
    }

    @Test
    void withoutACaseThereIsNoRateAndNothingFails() {
        var county = units.findByCode("990100103").orElseThrow();
        var dashboard = reading.read(
                new FigureScope(county),
                new FigureSpan(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)),
                LocalDate.of(1990, 12, 31),
                new FreshFacts.State(OffsetDateTime.now(ZoneOffset.UTC), 0));

        assertThat(dashboard.success().rate()).isNull();
        assertThat(dashboard.satisfaction().average()).isNull();
        assertThat(dashboard.stageDays()).isEmpty();
        assertThat(dashboard.weeks()).hasSize(53).allMatch(week -> week.open() == 0);
        assertThat(dashboard.heat().cells()).isEmpty();
    }

    @Test
    void weeksWalkedBackFromTheLastEqualWeeksCountedOneByOne() {
        new RandomCases(jdbc, new Random(5)).add(CASES);
        figures.refresh();
        var scope = new FigureScope(units.findByCode("990100").orElseThrow());
        var weeks = context.getBean(WeekFigures.class)
                .of(
                        scope,
                        new FigureSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        LocalDate.of(2026, 11, 30));

        assertThat(weeks).hasSize(53).allSatisfy(week -> {
            assertThat(week.open()).isEqualTo(openBy(week.to()));
            assertThat(week.closed()).isEqualTo(closedIn(week));
        });
    }

    @Test
    void theMedianOfWorkingDaysAgreesWithPlainSql() {
        new RandomCases(jdbc, new Random(9)).add(CASES);
        figures.refresh();

        theMedianAgrees();
    }

    /** The notices of both years come after the stages were over: they are in force only when all is counted anew. */
    @Test
    void aNoticeThatComesLateCountsTheDaysOfStagesThatAreOver() {
        new RandomCases(jdbc, new Random(9)).add(CASES);
        var unaware = new WorkingCalendar(HolidayTable.of(List.of()));
        context.getBean(CountyCalendar.class).assuming(unaware, () -> {
            figures.refresh();
            return true;
        });

        context.publishEvent(new HolidaysChanged(new TreeSet<>(List.of(2025, 2026))));
        figures.refresh();

        theMedianAgrees();
    }

    private void theMedianAgrees() {
        var span = new FigureSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 30));
        var days = context.getBean(StageFigures.class)
                .days(new FigureScope(units.findByCode("990100").orElseThrow()), span, span.to());

        assertThat(days)
                .filteredOn(each -> each.stage().equals("townshipMediation"))
                .singleElement()
                .satisfies(each -> {
                    var plain = jdbc.sql(PLAIN_DAYS).query().singleRow();
                    assertThat(each.left()).isEqualTo(plain.get("passages"));
                    assertThat(each.median().doubleValue()).isEqualTo(plain.get("median"));
                    assertThat(each.p90().doubleValue()).isEqualTo(plain.get("p90"));
                });
    }

    private long closedIn(Dashboard.Week week) {
        return jdbc.sql("select count(*) from case_file where standing = 'CLOSED'"
                        + " and ending not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED')"
                        + " and (closed_at at time zone 'Asia/Shanghai')::date between :first and :last")
                .param("first", week.from())
                .param("last", week.to())
                .query(Long.class)
                .single();
    }

    private long openBy(LocalDate day) {
        var end = day.plusDays(1) + " 00:00+08";
        return jdbc.sql("select count(*) from case_file where registered_at < cast(:end as timestamptz)"
                        + " and (standing <> 'CLOSED' or closed_at >= cast(:end as timestamptz))")
                .param("end", end)
                .query(Long.class)
                .single();
    }

    /** Each register against a query of its own, and the parts of a county against the whole. */
    @Test
    void whatStandsInRegistersAgreesWithPlainSql() {
        jdbc.sql(
                        "insert into committee (code, name, kind, unit_code) values ('Q001', '试企业调委会', 'ENTERPRISE', '990100101')")
                .update();
        var numbers = new RandomCases(jdbc, new Random(11)).add(60);
        numbers.forEach(number -> jdbc.sql("update case_mediator set committee = 'Q001' where case_number = ?")
                .param(number)
                .update());
        jdbc.sql(
                        "insert into agreement_aftermath (case_number, kind, happened_on, recorded_by, recorded_at)"
                                + " select case_number, 'PETITION', date '2025-05-05', 'township1', now() from case_file where village = '990100101201'")
                .update();
        jdbc.sql(
                        "insert into activity_record (kind, unit_code, held_on, topic, times, people, recorded_by, recorded_at, struck_by, struck_at)"
                                + " values ('TRAINING', '990100', '2025-05-31', '县培训', 2, 80, 'county1', now(), null, null),"
                                + " ('TRAINING', '990100101', '2025-05-01', '镇培训', 1, 30, 'township1', now(), null, null),"
                                + " ('TRAINING', '990100101', '2025-05-01', '登记错的', 9, 900, 'township1', now(), 'township1', now()),"
                                + " ('TRAINING', '990100101', '2025-06-01', '下月的', 1, 7, 'township1', now(), null, null)")
                .update();
        figures.refresh();

        var span = new FigureSpan(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        var county = context.getBean(RegisterReading.class)
                .of(new FigureScope(units.findByCode("990100").orElseThrow()), span, LocalDate.of(2026, 11, 30));

        assertThat(county.whole().get(RegisterFigure.TRAININGS)).isEqualByComparingTo("3");
        assertThat(county.whole().get(RegisterFigure.TRAINED)).isEqualByComparingTo("110");
        assertThat(county.of("990100101").get(RegisterFigure.TRAINED)).isEqualByComparingTo("30");
        assertThat(county.of("990100").get(RegisterFigure.TRAINED)).isEqualByComparingTo("80");
        assertThat(county.of("990100101").get(RegisterFigure.ENTERPRISE_COMMITTEES))
                .isEqualByComparingTo("2");
        assertThat(county.whole().get(RegisterFigure.PETITION_AROSE))
                .isEqualByComparingTo(number("select count(*) from agreement_aftermath where kind = 'PETITION'"
                        + " and happened_on between '2025-05-01' and '2025-05-31'"));
        assertThat(county.whole().get(RegisterFigure.VILLAGE_COMMITTEES))
                .isEqualByComparingTo(
                        number("select count(*) from committee where kind = 'VILLAGE' and ended_on is null"));
        assertThat(county.whole().get(RegisterFigure.FULL_TIME_MEDIATORS))
                .isEqualByComparingTo(number(
                        "select count(*) from mediator where full_time and (left_on is null or left_on > '2025-05-31')"
                                + " and coalesce(appointed_on, '2000-01-01') <= '2025-05-31'"));
        figures.agree(UNITS, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 30));
        assertThat(figures.county(Figure.BY_ENTERPRISE, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 30)))
                .isPositive();
    }

    private BigDecimal number(String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }
}
