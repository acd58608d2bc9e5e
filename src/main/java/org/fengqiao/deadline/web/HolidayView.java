package org.fengqiao.deadline.web;

import java.time.LocalDate;
import org.fengqiao.deadline.DayKind;
import org.fengqiao.deadline.HolidayDay;

/** One day of a notice on the wire; the import takes the same fields. */
record HolidayView(LocalDate day, DayKind kind, String name, int noticeYear, String source) {

    static HolidayView of(HolidayDay day) {
        return new HolidayView(day.day(), day.kind(), day.name(), day.noticeYear(), day.source());
    }
}
