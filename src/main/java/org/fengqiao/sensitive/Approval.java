package org.fengqiao.sensitive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody asks to look at what is hidden of one party; another person decides once. Granted, it holds for the asker for a day. */
@Entity
public class Approval {

    static final Duration HOLDS = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private long partyId;

    @Enumerated(EnumType.STRING)
    private ApprovalSubject subject;

    private SealedText reason;
    private String askedBy;
    private Instant askedAt;
    private @Nullable Boolean granted;
    private @Nullable SealedText decisionReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /** @param why 2-200 characters */
    Approval(CaseNumber number, long partyId, ApprovalSubject subject, @Nullable String why, String by, Instant now) {
        this.number = number;
        this.partyId = partyId;
        this.subject = subject;
        reason = SealedText.of(number.code(), Texts.required("reason", "申请理由", why, 2, 200));
        askedBy = by;
        askedAt = now;
    }

    /**
     * Grants or refuses it.
     *
     * @param why 2-200 characters
     * @throws CaseRuleViolated when it was decided before, or the asker decides
     */
    void decide(boolean grant, @Nullable String why, String by, Instant now) {
        if (granted != null) {
            throw new CaseRuleViolated(number, "这份申请已经有人办理。", "It was decided already.");
        }
        if (askedBy.equals(by)) {
            throw new CaseRuleViolated(number, "本人的申请须由别人批准。", "Nobody approves what he asks for himself.");
        }
        decisionReason = SealedText.of(number.code(), Texts.required("reason", "批准或者不批准的理由", why, 2, 200));
        granted = grant;
        decidedBy = by;
        decidedAt = now;
        validUntil = grant ? now.plus(HOLDS) : null;
    }

    boolean isOpen() {
        return granted == null;
    }

    boolean isFor(String login, long party, ApprovalSubject what) {
        return askedBy.equals(login) && partyId == party && subject == what;
    }

    /** Whether it opens something at this moment. */
    public boolean holdsAt(Instant moment) {
        return validUntil != null && moment.isBefore(validUntil);
    }

    /** Its number. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** The row of the party. */
    public long partyId() {
        return partyId;
    }

    /** What is to be looked at. */
    public ApprovalSubject subject() {
        return subject;
    }

    /** Why. */
    public String reason() {
        return reason.text();
    }

    /** Login id. */
    public String askedBy() {
        return askedBy;
    }

    /** When it was asked for. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Whether it was granted, once it was decided. */
    public Optional<Boolean> granted() {
        return Optional.ofNullable(granted);
    }

    /** Login id of who decided, once somebody has. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why it was granted or refused. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason).map(SealedText::text);
    }

    /** Until when it opens something, if it was granted. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
