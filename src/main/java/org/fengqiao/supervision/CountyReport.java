package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of the county's own yearly report (domain.md 1), for any year. What the product does not keep stands there
 * without a number and says why: contact cards, squads, and people of the key groups, whom no figure counts (R29).
 */
@Component
public class CountyReport {

    private static final List<Figure> FIGURES = List.of(
            Figure.CLOSED,
            Figure.AGREED,
            Figure.FAILED,
            Figure.HARD_WITH_EXPERT,
            Figure.ON_SITE,
            Figure.ON_SITE_AGREED,
            Figure.ENTERPRISE,
            Figure.ENTERPRISE_AGREED,
            Figure.ONLINE,
            Figure.ONLINE_PEOPLE,
            Figure.ONLINE_RATED,
            Figure.ONLINE_SATISFIED,
            Figure.MOBILE,
            Figure.MOBILE_AGREED);

    private final FigureSql sql;
    private final StageFigures stages;
    private final CountyStaff staff;

    CountyReport(FigureSql sql, StageFigures stages, CountyStaff staff) {
        this.sql = sql;
        this.stages = stages;
        this.staff = staff;
    }

    /** The first day of a year. @throws FieldsRefused for a year that is out of range */
    static LocalDate firstOf(int year) {
        if (year < 1900 || year > 2200) {
            throw new FieldsRefused("year", "年份超出范围。", "The year is out of range.");
        }
        return LocalDate.of(year, 1, 1);
    }

    /** The table of a year; people and committees as of its last day, or of today while it lasts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Table read(FigureScope scope, FigureSpan span, LocalDate today, FreshFacts.State state) {
        var values = sql.values(FIGURES, scope, span, today);
        var lines = new ArrayList<>(staff.lines(scope, span, today));
        lines.addAll(cases(values));
        lines.add(time(scope, span, today));
        lines.addAll(staff.ordered(span));
        lines.add(Line.unknown("重点人群", "Key persons", "重点人群信息只凭审批查看，不进入统计（R29）。 Kept apart; no figure counts them."));
        lines.add(Line.unknown("涉企排查小分队、联系卡", "Squads and contact cards", "系统不记录。 Not recorded in the system."));
        return new Table(span.from().getYear(), state.asOf(), state.waiting(), lines);
    }

    /** The report tells by how much it went down: the year before stands beside it. */
    private Line time(FigureScope scope, FigureSpan span, LocalDate today) {
        var now = stages.meanOfMediation(scope, span, today);
        var before = stages.meanOfMediation(scope, StatisticsPeriod.YEAR.before(span), today);
        return new Line(
                "调解平均用时（工作日）",
                "Mean working days of mediation",
                now,
                null,
                before == null ? "上年没有可比的案件。 None the year before." : "上年 %s。 The year before.".formatted(before));
    }

    private static List<Line> cases(Map<Figure, BigDecimal> values) {
        return List.of(
                new Line(
                        "调解案件",
                        "Cases mediated",
                        value(values, Figure.CLOSED),
                        Rates.of(
                                value(values, Figure.AGREED),
                                value(values, Figure.AGREED).add(value(values, Figure.FAILED))),
                        null),
                new Line(
                        "智囊团参与的疑难案件",
                        "Hard cases with the think tank",
                        value(values, Figure.HARD_WITH_EXPERT),
                        null,
                        null),
                line("村级现场调解", "On-site mediation", Figure.ON_SITE, Figure.ON_SITE_AGREED, values),
                line("涉企纠纷", "Enterprise", Figure.ENTERPRISE, Figure.ENTERPRISE_AGREED, values),
                new Line(
                        "线上调解（人数、满意率）",
                        "On line: people, satisfied",
                        value(values, Figure.ONLINE_PEOPLE),
                        Rates.of(value(values, Figure.ONLINE_SATISFIED), value(values, Figure.ONLINE_RATED)),
                        null),
                line("流动调解", "Mobile room", Figure.MOBILE, Figure.MOBILE_AGREED, values));
    }

    /** With the share that was agreed. */
    private static Line line(
            String chinese, String english, Figure all, Figure agreed, Map<Figure, BigDecimal> values) {
        return new Line(
                chinese, english, value(values, all), Rates.of(value(values, agreed), value(values, all)), null);
    }

    private static BigDecimal value(Map<Figure, BigDecimal> values, Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }

    /** The whole table. */
    public record Table(int year, OffsetDateTime asOf, int waiting, List<Line> lines) {}

    /**
     * One thing that the report tells.
     *
     * @param value null where the product keeps none; then the note says why
     * @param rate success or satisfaction; null where the report tells none, or there was nothing
     */
    public record Line(
            String chinese,
            String english,
            @Nullable BigDecimal value,
            @Nullable BigDecimal rate,
            @Nullable String note) {
        static Line unknown(String chinese, String english, String why) {
            return new Line(chinese, english, null, null, why);
        }

        static Line of(String chinese, String english, long value) {
            return new Line(chinese, english, BigDecimal.valueOf(value), null, null);
        }
    }
}
