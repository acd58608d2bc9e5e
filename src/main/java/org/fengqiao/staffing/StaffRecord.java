package org.fengqiao.staffing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that was done to a committee or a mediator; never changed afterwards. */
@Entity
@Immutable
public class StaffRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;

    @Enumerated(EnumType.STRING)
    private StaffAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable LeavingReason reason;

    private @Nullable LocalDate effectiveOn;
    private String doneBy;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected StaffRecord() {}

    StaffRecord(String subject, Done done, String doneBy, Instant doneAt) {
        this.subject = subject;
        this.act = done.act();
        this.reason = done.reason();
        this.effectiveOn = done.effectiveOn();
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    /** What. */
    public StaffAct act() {
        return act;
    }

    /** Why somebody left. */
    public Optional<LeavingReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** From which day on, where it has one of its own. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    /** Login id of who did it. */
    public String doneBy() {
        return doneBy;
    }

    /** When. */
    public Instant doneAt() {
        return doneAt;
    }

    /** What is done. */
    record Done(
            StaffAct act,
            @Nullable LeavingReason reason,
            @Nullable LocalDate effectiveOn) {

        static Done of(StaffAct act) {
            return new Done(act, null, null);
        }

        static Done on(StaffAct act, LocalDate day) {
            return new Done(act, null, day);
        }
    }
}
