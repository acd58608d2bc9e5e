package org.fengqiao.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;

/** One file that belongs to a case. What it holds lies apart ({@link PaperContents}); withdrawn, it stays and says why. */
@Entity
public class CasePaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Enumerated(EnumType.STRING)
    private PaperType type;

    private SealedText name;
    private long size;
    private SealedText digest;
    private @Nullable String receivedHash;
    private String addedBy;
    private Instant addedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable SealedText withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected CasePaper() {}

    CasePaper(CaseNumber number, PaperKind kind, String name, CheckedFile file, Addition by) {
        this.number = number;
        this.kind = kind;
        this.type = file.type();
        this.name = SealedText.of(number.code(), name);
        this.size = file.content().length;
        this.digest = SealedText.of(number.code(), file.digest());
        this.receivedHash = by.receivedHash();
        this.addedBy = by.login();
        this.addedAt = by.at();
    }

    /** Takes it out of the file of the case, without deleting it. @throws CaseRuleViolated when it was before */
    void withdraw(String login, Instant now, String reason) {
        if (withdrawnAt != null) {
            throw new CaseRuleViolated(number, "这份材料已经撤下。", "This paper was withdrawn before.");
        }
        withdrawnBy = login;
        withdrawnAt = now;
        withdrawalReason = SealedText.of(number.code(), reason);
    }

    /** Counts over all cases. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** What it is about. */
    public PaperKind kind() {
        return kind;
    }

    /** What kind of file, by what is in it. */
    public PaperType type() {
        return type;
    }

    /** What it is called, with the ending of its kind. */
    public String name() {
        return name.text();
    }

    /** In bytes, as it is kept. */
    public long size() {
        return size;
    }

    /** SHA-256 of what is kept, in hexadecimal digits. */
    public String digest() {
        return digest.text();
    }

    /** Login id. */
    public String addedBy() {
        return addedBy;
    }

    /** When it came. */
    public Instant addedAt() {
        return addedAt;
    }

    /** That it was withdrawn, if it was. */
    public Optional<Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(withdrawnBy, withdrawnAt, String.valueOf(SealedText.textOf(withdrawalReason))));
    }

    /**
     * Who brought it.
     *
     * @param receivedHash keyed hash of the file as it came
     */
    record Addition(String login, Instant at, String receivedHash) {}

    /** Who took it out, when and why. */
    public record Withdrawal(String by, Instant at, String reason) {}
}
