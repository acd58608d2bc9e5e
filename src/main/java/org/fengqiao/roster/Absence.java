package org.fengqiao.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a mediator cannot be given a case. Called off or ended early it stays on record, with the day from which
 * the mediator can be asked again.
 */
@Entity
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String mediatorId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private @Nullable String standIn;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable LocalDate backOn;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(PlannedAbsence planned, String recordedBy, Instant recordedAt) {
        mediatorId = planned.mediatorId();
        firstDay = planned.firstDay();
        lastDay = planned.lastDay();
        reason = planned.reason();
        standIn = planned.standIn();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The mediator can be asked again from today on: it is called off before it begins, cut short afterwards. */
    void end(LocalDate today, String by, Instant now) {
        if (stateOn(today).isOver()) {
            throw new AbsenceIsOver();
        }
        backOn = today;
        endedBy = by;
        endedAt = now;
    }

    /** How it stands on a day. */
    public AbsenceState stateOn(LocalDate day) {
        if (backOn != null) {
            return backOn.isAfter(firstDay) ? AbsenceState.ENDED_EARLY : AbsenceState.CALLED_OFF;
        }
        return day.isBefore(firstDay)
                ? AbsenceState.TO_COME
                : day.isAfter(lastDay) ? AbsenceState.OVER : AbsenceState.UNDER_WAY;
    }

    /** Its number; set once it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Who is away. */
    public String mediatorId() {
        return mediatorId;
    }

    /** First day away. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day away as it was planned, included. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Why, by category. */
    public AbsenceReason reason() {
        return reason;
    }

    /** Login id of who does the work meanwhile. */
    public Optional<String> standIn() {
        return Optional.ofNullable(standIn);
    }

    /** Login id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** From when the mediator can be asked again, where that is not the day after the last. */
    public Optional<LocalDate> backOn() {
        return Optional.ofNullable(backOn);
    }

    /** Login id of who called it off or ended it early. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
