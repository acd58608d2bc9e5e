package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Committees, mediators and the think tank as the lists tell them, and how often both sides chose a mediator. */
@Component
class CountyStaff {

    private static final String SERVING =
            " where (appointed_on is null or appointed_on <= :day) and (left_on is null or left_on > :day)";

    private final JdbcClient jdbc;

    CountyStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountyReport.Line> lines(FigureSpan span, LocalDate today) {
        var day = span.to().isAfter(today) ? today : span.to();
        return List.of(
                CountyReport.Line.of("人民调解委员会", "Committees", count("select count(*) from committee", day)),
                CountyReport.Line.of(
                        "其中行业性、专业性",
                        "Industry committees",
                        count("select count(*) from committee where kind = 'COUNTY_INDUSTRY'", day)),
                CountyReport.Line.of(
                        "其中乡镇",
                        "Township committees",
                        count("select count(*) from committee where kind = 'TOWNSHIP'", day)),
                CountyReport.Line.of(
                        "其中村（社区）",
                        "Village committees",
                        count("select count(*) from committee where kind = 'VILLAGE'", day)),
                CountyReport.Line.of("人民调解员", "Mediators", count("select count(*) from mediator" + SERVING, day)),
                CountyReport.Line.of(
                        "其中专职",
                        "Full-time mediators",
                        count("select count(*) from mediator" + SERVING + " and full_time", day)),
                CountyReport.Line.of("智囊团", "Think tank", count("select count(*) from expert" + SERVING, day)));
    }

    /** Orders of the year that found their mediator, to how many people they went, and what came of those that are over. */
    List<CountyReport.Line> ordered(FigureSpan span) {
        return jdbc.sql("select count(*) as orders, count(distinct chosen.applicant_choice) as people,"
                        + " count(*) filter (where fact.ending = 'AGREEMENT') as agreed,"
                        + " count(*) filter (where fact.ending in ('AGREEMENT', 'ROUTES_GIVEN')) as ended"
                        + " from mediator_order chosen join case_fact fact on fact.case_number = chosen.case_number"
                        + " where chosen.ordered_at >= :from and chosen.ordered_at < :after")
                .param(
                        "from",
                        span.from().atStartOfDay(CaseFile.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "after",
                        span.to()
                                .plusDays(1)
                                .atStartOfDay(CaseFile.ZONE)
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .query((row, unused) -> List.of(
                        new CountyReport.Line(
                                "点单派单",
                                "Orders from the list",
                                BigDecimal.valueOf(row.getLong("orders")),
                                Rates.of(
                                        BigDecimal.valueOf(row.getLong("agreed")),
                                        BigDecimal.valueOf(row.getLong("ended"))),
                                null),
                        CountyReport.Line.of("点单派给的调解员", "Mediators ordered", row.getLong("people"))))
                .single();
    }

    private long count(String sql, LocalDate day) {
        return jdbc.sql(sql).param("day", day).query(Long.class).single();
    }
}
