package org.fengqiao.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Texts;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a registration was voided, merged or moved, by whom and why. Append-only. */
@Entity
@Immutable
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "into_case"))
    private @Nullable CaseNumber into;

    private String fromVillage;
    private @Nullable String toVillage;
    private SealedText reason;
    private String mendedBy;
    private Instant mendedAt;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    private Correction(CaseFile file, CorrectionKind kind, @Nullable String reason, String by, Instant now) {
        this.number = file.number();
        this.kind = kind;
        this.fromVillage = file.village();
        this.reason = SealedText.of(number.code(), Texts.required("reason", "原因", reason, 2, 500));
        this.mendedBy = by;
        this.mendedAt = now;
    }

    static Correction voided(CaseFile file, @Nullable String reason, String by, Instant now) {
        return new Correction(file, CorrectionKind.VOIDED, reason, by, now);
    }

    static Correction merged(CaseFile file, CaseNumber into, @Nullable String reason, String by, Instant now) {
        var merged = new Correction(file, CorrectionKind.MERGED, reason, by, now);
        merged.into = into;
        return merged;
    }

    static Correction moved(CaseFile file, String to, @Nullable String reason, String by, Instant now) {
        var moved = new Correction(file, CorrectionKind.MOVED, reason, by, now);
        moved.toVillage = to;
        return moved;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** What was done. */
    public CorrectionKind kind() {
        return kind;
    }

    /** The case that goes on in its place, if it was merged. */
    public Optional<CaseNumber> into() {
        return Optional.ofNullable(into);
    }

    /** Code of the village where it was registered. */
    public String fromVillage() {
        return fromVillage;
    }

    /** Code of the village where it belongs, if it was moved. */
    public Optional<String> toVillage() {
        return Optional.ofNullable(toVillage);
    }

    /** Why. */
    public String reason() {
        return reason.text();
    }

    /** Login id of who mended it. */
    public String mendedBy() {
        return mendedBy;
    }

    /** When. */
    public Instant mendedAt() {
        return mendedAt;
    }
}
