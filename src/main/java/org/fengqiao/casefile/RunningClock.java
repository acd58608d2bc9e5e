package org.fengqiao.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * The time that counts against a mediation (R09): from which day, on which days it stood still, and what all parties
 * added. It tells facts only; what a last day becomes by them, the limits say.
 */
@Embeddable
public class RunningClock {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_number", nullable = false)
    @OrderBy("id")
    private List<ClockStop> stops = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_number", nullable = false)
    @OrderBy("id")
    private List<LimitExtension> extensions = new ArrayList<>();

    private @Nullable LocalDate courtConfirmedOn;

    /** The day on which the committee confirmed that it takes a case from the court: its thirty days run from here. */
    public Optional<LocalDate> courtConfirmedOn() {
        return Optional.ofNullable(courtConfirmedOn);
    }

    /** How many days all parties added in a round, in the unit of the limit. */
    public int extendedBy(int round) {
        return extensions.stream()
                .filter(each -> each.round() == round)
                .mapToInt(LimitExtension::days)
                .sum();
    }

    /** Every extension, oldest first. */
    public List<LimitExtension> extensions() {
        return List.copyOf(extensions);
    }

    /** Whether it stands still now. */
    public boolean isStopped() {
        return open().isPresent();
    }

    /** The days that do not count, as far as they are known today. */
    public Predicate<LocalDate> stoppedDays(LocalDate today) {
        return day -> stops.stream().anyMatch(stop -> stop.covers(day, today));
    }

    /** Every time it stood still, oldest first. */
    public List<ClockStop> stops() {
        return List.copyOf(stops);
    }

    /** The stop that lasts still. */
    public Optional<ClockStop> open() {
        return stops.stream().filter(ClockStop::isOpen).findFirst();
    }

    void stop(CaseNumber number, ClockStop stop, LocalDate earliest, LocalDate today) {
        demand(number, !isStopped(), "计时已暂停，不能重复暂停（R09）。", "The clock stands still already (R09).");
        notAfter("stoppedOn", stop.stoppedOn(), today);
        if (stop.stoppedOn().isBefore(earliest)) {
            throw new FieldsRefused(
                    "stoppedOn", "暂停日期不能早于受理日期 " + earliest + "（R09）。", "The clock did not run before that day (R09).");
        }
        if (stops.stream()
                .anyMatch(each ->
                        each.resumedOn().filter(stop.stoppedOn()::isBefore).isPresent())) {
            throw new FieldsRefused(
                    "stoppedOn", "该日期落在已登记的暂停期间内（R09）。", "The clock stood still on that day already (R09).");
        }
        stops.add(stop);
    }

    void resume(CaseNumber number, LocalDate day, String by, Instant now) {
        var stop = open();
        demand(number, stop.isPresent(), "计时没有暂停，不需要恢复（R09）。", "The clock does not stand still (R09).");
        notAfter("resumedOn", day, LocalDate.ofInstant(now, CaseFile.ZONE));
        if (day.isBefore(stop.orElseThrow().stoppedOn())) {
            throw new FieldsRefused("resumedOn", "恢复日期不能早于暂停日期（R09）。", "The clock goes on after it was stopped (R09).");
        }
        stop.orElseThrow().end(day, by, now);
    }

    void extend(LimitExtension extension) {
        extensions.add(extension);
    }

    void confirm(CaseNumber number, LocalDate day, LocalDate earliest, LocalDate today) {
        demand(number, courtConfirmedOn == null, "已登记过接收法院委托的日期（R09）。", "The day is on record already (R09).");
        notAfter("confirmedOn", day, today);
        if (day.isBefore(earliest)) {
            throw new FieldsRefused(
                    "confirmedOn", "接收日期不能早于申请日期 " + earliest + "（R09）。", "It is not before the application (R09).");
        }
        courtConfirmedOn = day;
    }

    /** The mediation has ended: nothing runs any more. A machine's clock may have been set back since it was stopped. */
    void end(Instant now) {
        var today = LocalDate.ofInstant(now, CaseFile.ZONE);
        open().ifPresent(stop -> stop.end(today.isBefore(stop.stoppedOn()) ? stop.stoppedOn() : today, null, now));
    }

    private static void notAfter(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused(field, "日期不能晚于今天（R09）。", "The day must not lie in the future (R09).");
        }
    }

    private static void demand(CaseNumber number, boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }
}
