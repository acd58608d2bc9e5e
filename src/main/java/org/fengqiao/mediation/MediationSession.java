package org.fengqiao.mediation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** One sitting of the sides with their mediator. A record is not rewritten after the fact, only struck. */
@Entity
public class MediationSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private RoundAtTier at;

    private int sessionNo;
    private LocalDate heldOn;

    @Embedded
    private SealedVenue venue;

    @Embedded
    private SealedAttendance attendance;

    private SealedText notes;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Long jointNumber;
    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @SuppressWarnings("NullAway.Init")
    protected MediationSession() {}

    /**
     * Refused for a day to come and for one before the application.
     *
     * @param sessionNo 1 for the first of this round at this tier
     */
    MediationSession(CaseFile file, int sessionNo, HeldSession held, String recordedBy, Instant now) {
        requireDay(file, held.heldOn(), LocalDate.ofInstant(now, CaseFile.ZONE));
        at = RoundAtTier.of(file);
        this.sessionNo = sessionNo;
        heldOn = held.heldOn();
        venue = SealedVenue.of(file.number(), held.venue());
        attendance = SealedAttendance.of(file.number(), held.attendance());
        notes = SealedText.of(file.number().code(), held.notes());
        this.recordedBy = recordedBy;
        recordedAt = now;
    }

    private static void requireDay(CaseFile file, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused("heldOn", "调解日期不能晚于今天。", "A session that is on record does not lie in the future.");
        }
        if (day.isBefore(file.appliedOn())) {
            throw new FieldsRefused(
                    "heldOn",
                    "调解日期不能早于申请日期（" + file.appliedOn() + "）。",
                    "The session is not before the application (" + file.appliedOn() + ").");
        }
    }

    /** It was held for several linked cases at once (R30). */
    void join(long number) {
        if (jointNumber != null) {
            throw new IllegalStateException("the session is part of a joint one already");
        }
        jointNumber = number;
    }

    /** The step was taken back: the record stays, and counts no more. */
    void strike(String by, Instant at) {
        struckBy = by;
        struckAt = at;
    }

    /** At which tier. */
    public Tier tier() {
        return at.tier();
    }

    /** In which round. */
    public int round() {
        return at.round();
    }

    /** 1 for the first of this round at this tier. */
    public int sessionNo() {
        return sessionNo;
    }

    /** The day. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** How and where. */
    public Venue venue() {
        return venue.open();
    }

    /** Who was in the room. */
    public Attendance attendance() {
        return attendance.open();
    }

    /** Number of the joint session for several linked cases that it was; nothing for a session of this case alone (R30). */
    public Optional<Long> jointNumber() {
        return Optional.ofNullable(jointNumber);
    }

    /** What was said, found and proposed. Confidential: concessions may not be used against a party later. */
    public String notes() {
        return notes.text();
    }

    /** Login id of who wrote the record. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was written. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
