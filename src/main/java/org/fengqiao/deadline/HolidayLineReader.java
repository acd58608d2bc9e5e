package org.fengqiao.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Reads one line of a holiday file, column by column, and notes every mistake. */
final class HolidayLineReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final HolidayLine line;
    private final List<HolidayFileError> errors;

    HolidayLineReader(HolidayLine line, List<HolidayFileError> errors) {
        this.line = line;
        this.errors = errors;
    }

    /** The day, or nothing when a column of it could not be read. */
    Optional<HolidayDay> read() {
        var day = day();
        var kind = kind(day);
        var year = noticeYear(day);
        var name = text("name", "名称", line.name(), 60);
        var source = text("source", "依据", line.source(), 200);
        return day == null || kind == null || year == null || name == null || source == null
                ? Optional.empty()
                : Optional.of(new HolidayDay(day, kind, name, year, source));
    }

    private @Nullable LocalDate day() {
        try {
            var day = LocalDate.parse(trimmed(line.day()));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // one message says it for both
        }
        return refuse(
                "day",
                "应为 %d 至 %d 年间的日期，如 2027-01-01。".formatted(FIRST_YEAR, LAST_YEAR),
                "A date between %d and %d is expected, such as 2027-01-01.".formatted(FIRST_YEAR, LAST_YEAR));
    }

    private @Nullable DayKind kind(@Nullable LocalDate day) {
        var kind = kinds();
        if (kind == DayKind.WORK && day != null && !isWeekend(day)) {
            return refuse("kind", "调休上班日应为星期六或星期日。", "A made-up working day is a Saturday or a Sunday.");
        }
        return kind;
    }

    private @Nullable DayKind kinds() {
        return switch (trimmed(line.kind()).toUpperCase(Locale.ROOT)) {
            case "OFF", "休" -> DayKind.OFF;
            case "WORK", "班" -> DayKind.WORK;
            default -> refuse("kind", "应为 OFF（休）或 WORK（班）。", "OFF or WORK is expected.");
        };
    }

    private @Nullable Integer noticeYear(@Nullable LocalDate day) {
        var typed = trimmed(line.noticeYear());
        if (day == null || typed.isEmpty()) {
            return day == null ? null : day.getYear();
        }
        var ofTheDay = typed.equals(String.valueOf(day.getYear()));
        var ofTheNext = day.getMonth() == Month.DECEMBER && typed.equals(String.valueOf(day.getYear() + 1));
        if (ofTheDay || ofTheNext) {
            return Integer.valueOf(typed);
        }
        return refuse(
                "noticeYear",
                "应为该日所在年份；12月的日期也可属于下一年的通知。",
                "The year of the day is expected; a day in December may belong to the next year's notice.");
    }

    private @Nullable String text(String column, String label, @Nullable String typed, int max) {
        try {
            return Texts.required(column, label, typed, max);
        } catch (FieldsRefused refused) {
            refused.errors().forEach(each -> refuse(column, each.chinese(), each.english()));
            return null;
        }
    }

    private <T> @Nullable T refuse(String column, String chinese, String english) {
        errors.add(new HolidayFileError(line.line(), column, chinese, english));
        return null;
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
