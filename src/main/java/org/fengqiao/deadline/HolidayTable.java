package org.fengqiao.deadline;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the yearly notices of the State Council say: only the days that differ from an ordinary week. */
public final class HolidayTable {

    private final Map<LocalDate, DayKind> days;
    private final Set<Integer> years;

    private HolidayTable(Map<LocalDate, DayKind> days, Set<Integer> years) {
        this.days = days;
        this.years = years;
    }

    /** The table of these days; a year is known when a notice for that year is among them. */
    public static HolidayTable of(Collection<HolidayDay> days) {
        return new HolidayTable(
                days.stream().collect(toUnmodifiableMap(HolidayDay::day, HolidayDay::kind)),
                days.stream().map(HolidayDay::noticeYear).collect(toUnmodifiableSet()));
    }

    /** What the notices say of this day, or nothing when it is an ordinary day. */
    Optional<DayKind> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** True when the notice of this year is known. */
    public boolean knows(int year) {
        return years.contains(year);
    }
}
