package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Committees and mediators as the registers count them, the think tank, and how often both sides chose a mediator. */
@Component
class CountyStaff {

    private static final String EXPERTS = "select count(*) from expert one where " + RegisterFigure.servesAt("one");

    private final JdbcClient jdbc;
    private final RegisterReading registers;

    CountyStaff(JdbcClient jdbc, RegisterReading registers) {
        this.jdbc = jdbc;
        this.registers = registers;
    }

    List<CountyReport.Line> lines(FigureScope scope, FigureSpan span, LocalDate today) {
        var counted = registers.of(scope, span, today).whole();
        var committees = RegisterFigure.COMMITTEES.stream()
                .map(each -> counted.getOrDefault(each, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = new ArrayList<CountyReport.Line>();
        lines.add(line("人民调解委员会", "Committees", committees));
        RegisterFigure.COMMITTEES.forEach(each -> lines.add(registered("其中", each, counted)));
        lines.add(registered("", RegisterFigure.MEDIATORS, counted));
        lines.add(registered("", RegisterFigure.FULL_TIME_MEDIATORS, counted));
        var day = span.to().isAfter(today) ? today : span.to();
        lines.add(line("智囊团", "Think tank", experts(day)));
        return lines;
    }

    private static CountyReport.Line registered(
            String before, RegisterFigure figure, Map<RegisterFigure, BigDecimal> counted) {
        return line(before + figure.chinese(), figure.english(), counted.getOrDefault(figure, BigDecimal.ZERO));
    }

    private static CountyReport.Line line(String chinese, String english, BigDecimal value) {
        return new CountyReport.Line(chinese, english, value, null, null);
    }

    private BigDecimal experts(LocalDate day) {
        return jdbc.sql(EXPERTS).param("present", day).query(BigDecimal.class).single();
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
}
