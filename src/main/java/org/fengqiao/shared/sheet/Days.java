package org.fengqiao.shared.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them: 2025-03-01, 2025/3/1, 2025年3月1日, 20250301. Never day before month, which nobody can tell. */
final class Days {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?(?:T.*)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Days() {}

    static Optional<LocalDate> read(String cell) {
        var written = CellTypes.plain(cell);
        return read(PARTED, written)
                .or(() -> read(PACKED, written))
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }

    private static Optional<LocalDate> read(Pattern pattern, String written) {
        var parts = pattern.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
