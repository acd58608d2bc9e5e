package org.fengqiao.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A checked holiday file: whole years, each day once. */
final class HolidayFile {

    /** Ten years of notices are some 400 lines; a file far beyond that is not one. */
    static final int MOST_LINES = 2000;

    /** Off in every year's notice. A file that lacks one of them lists only a part of the year, and would erase the rest. */
    private static final List<MonthDay> ALWAYS_OFF = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

    private final SortedMap<LocalDate, HolidayDay> days;

    private HolidayFile(SortedMap<LocalDate, HolidayDay> days) {
        this.days = days;
    }

    /** Reads the lines. @throws HolidaysRefused with every mistake */
    static HolidayFile read(List<HolidayLine> lines) {
        var errors = new ArrayList<HolidayFileError>();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            errors.add(new HolidayFileError(
                    0,
                    "day",
                    "文件应有 1 至 %d 行。".formatted(MOST_LINES),
                    "A file has 1 to %d lines.".formatted(MOST_LINES)));
            throw new HolidaysRefused(errors);
        }
        var days = new TreeMap<LocalDate, HolidayDay>();
        lines.forEach(line -> new HolidayLineReader(line, errors).read().ifPresent(day -> {
            if (days.putIfAbsent(day.day(), day) != null) {
                errors.add(new HolidayFileError(line.line(), "day", "该日期重复。", "This day is listed twice."));
            }
        }));
        if (errors.isEmpty()) {
            demandWholeYears(days, errors);
        }
        if (!errors.isEmpty()) {
            throw new HolidaysRefused(errors);
        }
        return new HolidayFile(days);
    }

    private static void demandWholeYears(Map<LocalDate, HolidayDay> days, List<HolidayFileError> errors) {
        for (var year : yearsOf(days)) {
            var missing = ALWAYS_OFF.stream()
                    .map(day -> day.atYear(year))
                    .filter(day -> !days.containsKey(day) || days.get(day).kind() != DayKind.OFF)
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                errors.add(new HolidayFileError(
                        0,
                        "day",
                        "文件应包含 %d 年全部节假日，缺少休息日 %s。".formatted(year, missing),
                        "A file holds the whole of %d; not off in it: %s.".formatted(year, missing)));
            }
        }
    }

    /** The days by their date. */
    static SortedMap<LocalDate, HolidayDay> byDay(Iterable<HolidayDay> all) {
        var byDay = new TreeMap<LocalDate, HolidayDay>();
        all.forEach(day -> byDay.put(day.day(), day));
        return byDay;
    }

    private static SortedSet<Integer> yearsOf(Map<LocalDate, HolidayDay> days) {
        return days.values().stream().map(HolidayDay::noticeYear).collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<Integer> noticeYears() {
        return yearsOf(days);
    }

    SortedMap<LocalDate, HolidayDay> days() {
        return days;
    }
}
