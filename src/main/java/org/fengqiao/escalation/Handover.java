package org.fengqiao.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A dispute handed to a higher tier, with the reason, and taken there by somebody (R08). */
@Entity
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;

    @Embedded
    private Step step;

    private @Nullable SealedText reason;
    private @Nullable String handedBy;
    private Instant handedAt;

    @Embedded
    private @Nullable SealedTaken taken;

    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    /**
     * @param reason in the words of whoever could not settle it
     * @param handedBy login id; null where the limit passed and nobody did anything
     */
    Handover(
            CaseNumber number,
            int round,
            Step step,
            @Nullable String reason,
            @Nullable String handedBy,
            Instant handedAt) {
        this.number = number;
        this.round = round;
        this.step = step;
        this.reason = SealedText.ofNullable(number.code(), reason);
        this.handedBy = handedBy;
        this.handedAt = handedAt;
    }

    /** Taken at the higher tier. */
    void receive(Taken by) {
        if (taken != null) {
            throw new CaseRuleViolated(number, "案件已签收。", "The case was received already.");
        }
        taken = SealedTaken.of(number, by);
    }

    /** Whoever took it takes that back; what was written about it stays among the submissions. */
    void letGo() {
        taken = null;
    }

    /** Whoever handed it up took that back: the record stays, and counts no more. */
    void strike(String by, Instant at) {
        struckBy = by;
        struckAt = at;
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** In which round. */
    public int round() {
        return round;
    }

    /** From which tier to which, and why. */
    public Step step() {
        return step;
    }

    /** Why it was not settled below, in words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(SealedText::text);
    }

    /** Login id of who handed it up; nobody where the limit did. */
    public Optional<String> handedBy() {
        return Optional.ofNullable(handedBy);
    }

    /** When it was handed up. */
    public Instant handedAt() {
        return handedAt;
    }

    /** Who took it, and how that person saw it. */
    public Optional<Taken> taken() {
        return Optional.ofNullable(taken).map(SealedTaken::open);
    }

    /** From which tier to which, and the kind of cause. */
    @Embeddable
    public record Step(
            @Enumerated(EnumType.STRING) Tier fromTier,
            @Enumerated(EnumType.STRING) Tier toTier,
            @Enumerated(EnumType.STRING) HandoverCause cause) {}

    /**
     * Taken by the higher tier.
     *
     * @param by login id
     * @param hardCase whether that person sees a hard or major case in it
     * @param note up to 500 characters
     */
    public record Taken(
            String by,
            Instant at,
            boolean hardCase,
            @Nullable String note) {

        /** Checks the note. */
        public Taken {
            note = Texts.optional("note", "备注", note, 500);
        }
    }
}
