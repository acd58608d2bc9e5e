package org.fengqiao.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Which notices of the State Council should be known by now and are not. The notice of a year comes out in the November before
 * (2024-11-12, 2025-11-04); until it is known, last days in that year are counted with ordinary weekends and may move.
 */
@Component
public class MissingNotices {

    private final CountyCalendar calendar;
    private final Clock clock;

    MissingNotices(CountyCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The years, in their order; none when all is known. */
    public List<Integer> years() {
        var counted = calendar.current();
        return expectedOn(LocalDate.ofInstant(clock.instant(), Deadline.CHINA)).stream()
                .filter(year -> !counted.knows(year))
                .toList();
    }

    /** This year's notice always, the next year's from 1 November on. */
    static List<Integer> expectedOn(LocalDate today) {
        var last = today.getYear() + (today.getMonthValue() >= Month.NOVEMBER.getValue() ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last).boxed().toList();
    }
}
