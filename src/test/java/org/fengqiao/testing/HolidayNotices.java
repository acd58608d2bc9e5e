package org.fengqiao.testing;

import static org.fengqiao.deadline.DayKind.OFF;
import static org.fengqiao.deadline.DayKind.WORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.deadline.DayKind;
import org.fengqiao.deadline.HolidayDay;
import org.fengqiao.deadline.HolidayTable;
import org.fengqiao.deadline.WorkingCalendar;

/** The notices of 2025 and 2026, typed in a second time so that a slip in the migration shows. */
public final class HolidayNotices {

    private final List<HolidayDay> days = new ArrayList<>();

    private HolidayNotices() {}

    /** The calendar of pure tests. */
    public static WorkingCalendar calendar() {
        return new WorkingCalendar(HolidayTable.of(days()));
    }

    public static List<HolidayDay> days() {
        return new HolidayNotices().of2025().of2026().days;
    }

    private HolidayNotices of2025() {
        off("2025-01-01", 1).off("2025-01-28", 8).off("2025-04-04", 3).off("2025-05-01", 5);
        off("2025-05-31", 3).off("2025-10-01", 8);
        return work("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
    }

    private HolidayNotices of2026() {
        off("2026-01-01", 3).off("2026-02-15", 9).off("2026-04-04", 3).off("2026-05-01", 5);
        off("2026-06-19", 3).off("2026-09-25", 3).off("2026-10-01", 7);
        return work("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    private HolidayNotices off(String first, int length) {
        for (var i = 0; i < length; i++) {
            add(LocalDate.parse(first).plusDays(i), OFF);
        }
        return this;
    }

    private HolidayNotices work(String... madeUp) {
        for (var day : madeUp) {
            add(LocalDate.parse(day), WORK);
        }
        return this;
    }

    private void add(LocalDate day, DayKind kind) {
        days.add(new HolidayDay(day, kind, "test", day.getYear(), "test"));
    }
}
