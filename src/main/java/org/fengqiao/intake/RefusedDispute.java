package org.fengqiao.intake;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.hibernate.annotations.Immutable;

/** That a dispute was registered and not accepted, why, and whom the parties were sent to (R02). Append-only. */
@Entity
@Immutable
public class RefusedDispute {

    @EmbeddedId
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;

    private SealedText reason;
    private String rightBody;
    private String basis;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected RefusedDispute() {}

    RefusedDispute(CaseNumber number, Obstacle obstacle, AcceptanceDecision decision, String by, Instant now) {
        this.number = number;
        this.obstacle = obstacle;
        this.reason = SealedText.of(number.code(), decision.reason());
        this.rightBody = decision.rightBody();
        this.basis = decision.basis();
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** What stood in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }

    /** The decision as it was when it was made. */
    public AcceptanceDecision decision() {
        return new AcceptanceDecision(false, reason.text(), rightBody, basis);
    }

    /** Login id of who registered it. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When it was decided. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
