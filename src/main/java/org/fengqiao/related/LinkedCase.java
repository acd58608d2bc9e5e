package org.fengqiao.related;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a case is, or was, one of a group, and why. What was taken out stays on record. */
@Entity
public class LinkedCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "group_id", updatable = false)
    private LinkedGroup group;

    @Embedded
    private CaseNumber number;

    private SealedText reason;
    private String addedBy;
    private Instant addedAt;
    private @Nullable SealedText takenOutReason;
    private @Nullable String takenOutBy;
    private @Nullable Instant takenOutAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkedCase() {}

    /** @param reason why it has the same cause, 2-500 characters */
    LinkedCase(LinkedGroup group, CaseNumber number, @Nullable String reason, String by, Instant now) {
        this.group = group;
        this.number = number;
        this.reason = SealedText.of(number.code(), Texts.required("reason", "为什么关联", reason, 2, 500));
        addedBy = by;
        addedAt = now;
    }

    /** @param why 2-500 characters */
    void takeOut(@Nullable String why, String by, Instant now) {
        takenOutReason = SealedText.of(number.code(), Texts.required("reason", "为什么移出", why, 2, 500));
        takenOutBy = by;
        takenOutAt = now;
    }

    /** Of which group. */
    public LinkedGroup group() {
        return group;
    }

    /** Which case. */
    public CaseNumber number() {
        return number;
    }

    /** Why it was linked. */
    public String reason() {
        return reason.text();
    }

    /** Login id of who linked it. */
    public String addedBy() {
        return addedBy;
    }

    /** When it was linked. */
    public Instant addedAt() {
        return addedAt;
    }

    /** Why it was taken out, once it was. */
    public Optional<String> takenOutReason() {
        return Optional.ofNullable(takenOutReason).map(SealedText::text);
    }

    /** When it was taken out, once it was. */
    public Optional<Instant> takenOutAt() {
        return Optional.ofNullable(takenOutAt);
    }
}
