package org.fengqiao.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a holiday notice. The notice of a year may reach into the December before it, so the year of the notice is
 * kept beside the day.
 */
@Entity
@Table(name = "holiday_day")
public class HolidayDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    @Column(name = "notice_year")
    private int noticeYear;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected HolidayDay() {}

    public HolidayDay(LocalDate day, DayKind kind, String name, int noticeYear, String source) {
        this.day = day;
        this.kind = kind;
        this.name = name;
        this.noticeYear = noticeYear;
        this.source = source;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public int noticeYear() {
        return noticeYear;
    }

    /** The notice that says so. */
    public String source() {
        return source;
    }

    /** True when both rows say the same of their day. */
    boolean says(@Nullable HolidayDay other) {
        return other != null
                && kind == other.kind
                && name.equals(other.name)
                && noticeYear == other.noticeYear
                && source.equals(other.source);
    }
}
