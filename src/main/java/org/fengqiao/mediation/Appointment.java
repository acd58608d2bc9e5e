package org.fengqiao.mediation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** Time and place of a session to come, of which both sides were told. */
@Entity
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private RoundAtTier at;

    private LocalDateTime startsAt;

    @Embedded
    private SealedVenue venue;

    private @Nullable SealedText note;

    @Enumerated(EnumType.STRING)
    private @Nullable MovingReason movedBecause;

    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    /** Refused for a day that has passed and for one more than a year away, which is a slip of the pen. */
    Appointment(RoundAtTier at, PlannedSession planned, String madeBy, Instant now) {
        PlannedSession.requireDay(planned.on(), LocalDate.ofInstant(now, CaseFile.ZONE));
        this.at = at;
        startsAt = planned.on().atTime(planned.at());
        venue = SealedVenue.of(at.number(), planned.venue());
        note = SealedText.ofNullable(at.number().code(), planned.note());
        this.madeBy = madeBy;
        madeAt = now;
    }

    /** It takes the place of an earlier one. */
    Appointment movedBecause(MovingReason reason) {
        movedBecause = reason;
        return this;
    }

    @DomainEvents
    List<SessionAppointed> appointed() {
        return id == null ? List.of() : List.of(new SessionAppointed(at.number(), id, startsAt));
    }

    /** Its number among all appointments. */
    public long id() {
        return id == null ? 0 : id;
    }

    RoundAtTier at() {
        return at;
    }

    /** Why it took the place of an earlier one; nothing for the first. */
    public Optional<MovingReason> movedBecause() {
        return Optional.ofNullable(movedBecause);
    }

    /** Beginning of the session, local time. */
    public LocalDateTime startsAt() {
        return startsAt;
    }

    /** How it will be held, and where. */
    public Venue venue() {
        return venue.open();
    }

    /** What else the sides were told. */
    public Optional<String> note() {
        return Optional.ofNullable(note).map(SealedText::text);
    }

    /** Login id of who arranged it. */
    public String madeBy() {
        return madeBy;
    }

    /** When it was arranged. */
    public Instant madeAt() {
        return madeAt;
    }
}
