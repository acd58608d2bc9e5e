package org.fengqiao.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The spans over which a county reports: the week from Monday, the month, the quarter, the year. */
public enum StatisticsPeriod implements Labelled {
    WEEK(new Label("周报", "Weekly")),
    MONTH(new Label("月报", "Monthly")),
    QUARTER(new Label("季报", "Quarterly")),
    YEAR(new Label("年报", "Yearly"));

    private final Label label;

    StatisticsPeriod(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** The period in which a day lies. */
    FigureSpan around(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new FigureSpan(monday, monday.plusDays(6));
            }
            case MONTH -> new FigureSpan(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> {
                var first = day.with(IsoFields.DAY_OF_QUARTER, 1L);
                yield new FigureSpan(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> new FigureSpan(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    /** The one before (环比). */
    FigureSpan before(FigureSpan span) {
        return around(span.from().minusDays(1));
    }

    /** The same one a year ago (同比); of weeks the one 52 weeks ago, which begins on a Monday too. */
    FigureSpan aYearAgo(FigureSpan span) {
        return around(this == WEEK ? span.from().minusWeeks(52) : span.from().minusYears(1));
    }
}
