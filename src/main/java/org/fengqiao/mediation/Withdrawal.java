package org.fengqiao.mediation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a side refused or ended the mediation, at whatever step, and why: nobody approves it (art. 17, R03). Append-only. */
@Entity
@Immutable
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private RoundAtTier at;

    @Enumerated(EnumType.STRING)
    private LeftBy leftBy;

    private SealedText reason;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    /** @param reason 2-1,000 characters */
    Withdrawal(RoundAtTier at, LeftBy leftBy, @Nullable String reason, String recordedBy, Instant recordedAt) {
        this.at = at;
        this.leftBy = leftBy;
        this.reason = SealedText.of(at.number().code(), MediationTexts.atLeast(2, "reason", "原因", reason, 1000));
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** In which round. */
    public int round() {
        return at.round();
    }

    /** Who left. */
    public LeftBy leftBy() {
        return leftBy;
    }

    /** Why, in the words of the side. */
    public String reason() {
        return reason.text();
    }

    /** Login id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded: the mediation ended in that moment. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
