package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.fengqiao.organisation.Units;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every value of the county report against plain SQL. */
@EngineTest
@Transactional
class CountyReportEngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final FigureSpan YEAR = new FigureSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** Working days, one by one, of the stages of mediation that were left in a year, together for each case. */
    private static final String MEAN = """
            select round(avg(days), 1) from (
                select case_number, sum((select count(*) from generate_series(came + 1, went, interval '1 day') as each(day)
                                         left join holiday_day h on h.day = each.day::date
                                         where coalesce(h.kind = 'WORK', extract(isodow from each.day) < 6))) as days
                from (select c.case_number, (c.entered_at at time zone 'Asia/Shanghai')::date as came,
                             coalesce((select min((n.entered_at at time zone 'Asia/Shanghai')::date) from stage_clock n
                                       where n.case_number = c.case_number and n.entered_at > c.entered_at),
                                      (f.closed_at at time zone 'Asia/Shanghai')::date) as went
                      from stage_clock c join case_file f on f.case_number = c.case_number
                      where c.stage in ('onSiteMediation', 'ledgerEntry', 'townshipMediation', 'countyReferral')
                        and coalesce(f.ending, '') not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED')) passed
                where extract(year from greatest(came, went)) = %d
                group by case_number) mediated
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CountyReport report;

    @Autowired
    private Units units;

    @BeforeEach
    void givenCasesAndADissolvedCommittee() {
        new RandomCases(jdbc, new Random(17)).add(300);
        jdbc.sql("update committee set ended_on = '2025-06-30' where code = 'S009'")
                .update();
        FiguresAgree.in(context.getAutowireCapableBeanFactory()).refresh();
    }

    @Test
    void everyLineAgreesWithPlainSql() {
        var lines = lines();

        assertThat(lines.keySet()).containsAll(expected().keySet());
        expected()
                .forEach((line, value) ->
                        assertThat(line(lines, line).value()).as(line).isEqualByComparingTo(value));
        assertThat(lines.values())
                .filteredOn(line -> line.value() == null)
                .extracting(CountyReport.Line::chinese)
                .containsExactlyInAnyOrder("重点人群", "涉企排查小分队、联系卡");
        assertThat(lines.size()).isEqualTo(expected().size() + 2);
    }

    @Test
    void everyRateAgreesWithPlainSql() {
        var lines = lines();
        var plain = PlainFigures.of(jdbc, "990100", YEAR.from(), YEAR.to(), Instant.now());

        rate(lines, "调解案件", of(plain, Figure.AGREED), of(plain, Figure.AGREED).add(of(plain, Figure.FAILED)));
        rate(lines, "村级现场调解", of(plain, Figure.ON_SITE_AGREED), of(plain, Figure.ON_SITE));
        rate(lines, "涉企纠纷", of(plain, Figure.ENTERPRISE_AGREED), of(plain, Figure.ENTERPRISE));
        rate(lines, "线上调解（人数、满意率）", of(plain, Figure.ONLINE_SATISFIED), of(plain, Figure.ONLINE_RATED));
        rate(lines, "流动调解", of(plain, Figure.MOBILE_AGREED), of(plain, Figure.MOBILE));
    }

    private static void rate(Map<String, CountyReport.Line> lines, String line, BigDecimal part, BigDecimal whole) {
        assertThat(whole).as(line).isPositive();
        assertThat(line(lines, line).rate()).as(line).isEqualByComparingTo(part.divide(whole, 4, RoundingMode.HALF_UP));
    }

    private Map<String, CountyReport.Line> lines() {
        var table = report.read(
                new FigureScope(units.findByCode("990100").orElseThrow()),
                YEAR,
                TODAY,
                new FreshFacts.State(OffsetDateTime.now(ZoneOffset.UTC), 0));
        return table.lines().stream().collect(Collectors.toMap(CountyReport.Line::chinese, line -> line));
    }

    private Map<String, BigDecimal> expected() {
        var plain = PlainFigures.of(jdbc, "990100", YEAR.from(), YEAR.to(), Instant.now());
        var all = new HashMap<String, BigDecimal>();
        var standing = "select count(*) from committee where coalesce(ended_on, '2099-01-01') > '2025-12-31'";
        all.put("人民调解委员会", number(standing));
        all.put("其中行业性、专业性调委会（个）", number(standing + " and kind = 'COUNTY_INDUSTRY'"));
        all.put("其中乡镇（街道）调委会（个）", number(standing + " and kind = 'TOWNSHIP'"));
        all.put("其中村（社区）调委会（个）", number(standing + " and kind = 'VILLAGE'"));
        all.put("其中企事业单位调委会（个）", number(standing + " and kind = 'ENTERPRISE'"));
        all.put("其中社会团体和其他组织调委会（个）", number(standing + " and kind = 'SOCIAL'"));
        var serving =
                " where coalesce(appointed_on, '1900-01-01') <= '2025-12-31' and coalesce(left_on, '2099-01-01') > '2025-12-31'";
        all.put("在任调解员（人）", number("select count(*) from mediator" + serving));
        all.put("其中专职（人）", number("select count(*) from mediator" + serving + " and full_time"));
        all.put("智囊团", number("select count(*) from expert" + serving));
        all.put("调解案件", of(plain, Figure.CLOSED));
        all.put("智囊团参与的疑难案件", of(plain, Figure.HARD_WITH_EXPERT));
        all.put("村级现场调解", of(plain, Figure.ON_SITE));
        all.put("涉企纠纷", of(plain, Figure.ENTERPRISE));
        all.put("线上调解（人数、满意率）", of(plain, Figure.ONLINE_PEOPLE));
        all.put("流动调解", of(plain, Figure.MOBILE));
        all.put("调解平均用时（工作日）", number(MEAN.formatted(2025)));
        var orders =
                " from mediator_order where ordered_at >= '2025-01-01 00:00+08' and ordered_at < '2026-01-01 00:00+08'";
        all.put("点单派单", number("select count(*)" + orders));
        all.put("点单派给的调解员", number("select count(distinct applicant_choice)" + orders));
        return all;
    }

    private BigDecimal number(String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }

    private static BigDecimal of(Map<Figure, BigDecimal> plain, Figure figure) {
        return plain.getOrDefault(figure, BigDecimal.ZERO);
    }

    private static CountyReport.Line line(Map<String, CountyReport.Line> lines, String chinese) {
        return Objects.requireNonNull(lines.get(chinese), chinese);
    }
}
