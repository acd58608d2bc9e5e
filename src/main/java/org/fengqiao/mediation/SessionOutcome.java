package org.fengqiao.mediation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.jspecify.annotations.Nullable;

/** What a session, or the end of the time for one, came to, and why. Not rewritten after the fact, only struck. */
@Entity
public class SessionOutcome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private RoundAtTier at;

    private int sessionNo;

    @Enumerated(EnumType.STRING)
    private StageOutcome outcome;

    private @Nullable SealedText reason;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @SuppressWarnings("NullAway.Init")
    protected SessionOutcome() {}

    /**
     * @param sessionNo of the session that came to this; 0 where none was held
     * @param reason 2-1,000 characters, required unless the sides agreed (R19)
     */
    SessionOutcome(
            RoundAtTier at,
            int sessionNo,
            StageOutcome outcome,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt) {
        this.at = at;
        this.sessionNo = sessionNo;
        this.outcome = outcome;
        this.reason = outcome == StageOutcome.AGREED
                ? null
                : SealedText.of(at.number().code(), MediationTexts.atLeast(2, "reason", "原因", reason, 1000));
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Whether mediation in this round at this tier is over with it. */
    boolean endsTier() {
        return outcome != StageOutcome.ANOTHER_SESSION;
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

    /** Of which session; 0 where none was held. */
    public int sessionNo() {
        return sessionNo;
    }

    /** What it came to. */
    public StageOutcome outcome() {
        return outcome;
    }

    /** Why the sides did not agree. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(SealedText::text);
    }

    /** Login id of who recorded it, or what did. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
