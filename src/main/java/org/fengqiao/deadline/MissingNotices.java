package org.fengqiao.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Which notices of the State Council should be known by now and are not. The notice of a year comes out in the November before
 * (2024-11-12, 2025-11-04); until it is known, last days in that year are counted with ordinary weekends and may move.
 */
@Component
public class MissingNotices {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final HolidayDays days;
    private final Clock clock;

    MissingNotices(HolidayDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The years, in their order; none when all is known. */
    public List<Integer> years() {
        return expectedOn(LocalDate.ofInstant(clock.instant(), CHINA)).stream()
                .filter(year -> days.findByNoticeYearOrderByDay(year).isEmpty())
                .toList();
    }

    /** This year's notice always, the next year's from 1 November on. */
    static List<Integer> expectedOn(LocalDate today) {
        var last = today.getYear() + (today.getMonthValue() >= Month.NOVEMBER.getValue() ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last).boxed().toList();
    }
}
