package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** From which to which day, in China, both ends included. */
public record FigureSpan(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 30;

    /** @throws FieldsRefused when it ends before it begins, is longer than thirty years, or lies out of range */
    public FigureSpan {
        demand(isNear(from), "from", "日期超出范围。", "The day is out of range.");
        demand(isNear(to), "to", "日期超出范围。", "The day is out of range.");
        demand(!to.isBefore(from), "to", "截止日期不能早于起始日期。", "The last day is not before the first.");
        demand(from.plusYears(MOST_YEARS).isAfter(to), "from", "一次最多统计 30 年。", "At most 30 years at once.");
    }

    /** What was asked for; without a first day the year of the last, without a last day until today. */
    static FigureSpan of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to != null ? to : from != null && from.isAfter(today) ? from : today;
        return new FigureSpan(from != null ? from : last.withDayOfYear(1), last);
    }

    /** The weeks, Monday to Sunday, of which a day lies in it; of a long span the last ones. */
    List<FigureSpan> weeks(int most) {
        var weeks = new ArrayList<FigureSpan>();
        var monday = to.minusDays(to.getDayOfWeek().getValue() - 1L);
        while (weeks.size() < most && !monday.plusDays(6).isBefore(from)) {
            weeks.add(0, new FigureSpan(monday, monday.plusDays(6)));
            monday = monday.minusWeeks(1);
        }
        return weeks;
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(field, chinese, english);
        }
    }
}
