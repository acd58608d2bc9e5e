package org.fengqiao.retention;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** How long one closed file is kept, and that somebody proposed to anonymise it. */
@Entity
public class CaseRetention {

    @EmbeddedId
    private CaseNumber number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RetentionClass kept;

    private int years;
    private LocalDate closedOn;
    private @Nullable LocalDate keptUntil;
    private String basis;
    private boolean stale;
    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseRetention() {}

    @SuppressWarnings("NullAway.Init")
    CaseRetention(CaseFile file, RetentionRule rule) {
        number = file.number();
        closedOn = LocalDate.ofInstant(file.closedAt().orElseThrow(), CaseFile.ZONE);
        apply(rule);
    }

    /** The table says so now. What was proposed under an earlier rule is proposed again. */
    final void apply(RetentionRule rule) {
        var until = rule.lastDay(closedOn).orElse(null);
        if (!java.util.Objects.equals(until, keptUntil)) {
            withdrawProposal();
        }
        kept = rule.kept();
        years = rule.years();
        keptUntil = until;
        basis = rule.basis();
        stale = false;
    }

    /** Somebody wants the file anonymised; somebody else has to say so too. */
    void propose(String by, LocalDate today, Instant now) {
        requireExpired(today);
        proposedBy = by;
        proposedAt = now;
    }

    void withdrawProposal() {
        proposedBy = null;
        proposedAt = null;
    }

    /** @throws CaseRuleViolated unless its last day is over */
    void requireExpired(LocalDate today) {
        if (!isExpired(today)) {
            throw new CaseRuleViolated(
                    number,
                    "案卷" + text() + "，还没有到期。",
                    "The file is kept " + until().map(day -> "until " + day).orElse("for ever") + ".");
        }
    }

    /** @throws CaseRuleViolated unless another person has proposed it */
    void requireProposalOfAnother(String confirming) {
        if (proposedBy == null) {
            throw new CaseRuleViolated(number, "还没有人提出匿名，须先由县督导员提出。", "Nobody has proposed it yet.");
        }
        if (proposedBy.equals(confirming)) {
            throw new CaseRuleViolated(number, "提出和确认须是两个人。", "Whoever proposed it does not confirm it.");
        }
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return keptUntil != null && keptUntil.isBefore(today);
    }

    /** How long, and by which row of the county's table. */
    Label label() {
        return new Label(
                text() + "（" + basis + "）",
                kept.english()
                        + until().map(day -> ", " + years + " years, until " + day)
                                .orElse("") + " (" + basis + ")");
    }

    /** Such as {@code 长期保管（60 年），至 2086-12-31}. */
    public String text() {
        return kept.chinese() + "保管"
                + until().map(day -> "（" + years + " 年），至 " + day).orElse("");
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** Its class. */
    public RetentionClass kept() {
        return kept;
    }

    /** Which row of the table said so. */
    public String basis() {
        return basis;
    }

    /** The day of closing. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The last day; none for ever. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(keptUntil);
    }

    /** Login id of whoever proposed to anonymise it. */
    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }
}
