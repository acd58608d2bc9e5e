package org.fengqiao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.audit.SealedText;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That every party agreed to a longer mediation: how many days more, and why (R09). Append-only. */
@Entity
@Immutable
public class LimitExtension {

    /** Longer is no extension of a month's mediation but a slip of the hand. */
    public static final int MOST_DAYS = 180;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int round;
    private int days;
    private SealedText reason;
    private SealedText agreedBy;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LimitExtension() {}

    /**
     * Refused unless everybody agreed.
     *
     * @param days days, or working days where the limit counts those
     * @param agreedBy names of the parties who agreed: all of the case
     * @param reason 2-500 characters
     */
    LimitExtension(CaseFile file, int days, Set<String> agreedBy, @Nullable String reason, String by, Instant now) {
        if (days < 1 || days > MOST_DAYS) {
            throw new FieldsRefused(
                    "days", "延长天数为 1 至 " + MOST_DAYS + "（R09）。", "An extension has 1 to " + MOST_DAYS + " days (R09).");
        }
        demandAll(file.parties(), agreedBy);
        this.round = file.round();
        this.days = days;
        this.reason = SealedText.of(file.number().code(), Texts.required("reason", "延长的理由", reason, 2, 500));
        this.agreedBy = SealedText.of(file.number().code(), String.join("、", agreedBy));
        this.recordedBy = by;
        this.recordedAt = now;
    }

    private static void demandAll(List<PartyDetails> parties, Set<String> agreedBy) {
        if (!parties.stream().map(PartyDetails::name).toList().containsAll(agreedBy)) {
            throw new FieldsRefused(
                    "agreedBy", "同意的人中有不是本案当事人的（R09）。", "Not all of them are parties of the case (R09).");
        }
        parties.stream()
                .filter(party -> !agreedBy.contains(party.name()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new FieldsRefused(
                            "agreedBy",
                            "延长调解期限须经全部当事人同意，尚缺" + missing.side().chinese() + "的同意（R09）。",
                            "Every party has to agree; the "
                                    + missing.side().english().toLowerCase(Locale.ROOT) + "'s side is missing (R09).");
                });
    }

    /** In which round: another mediation has its own limit. */
    public int round() {
        return round;
    }

    /** How many days, or working days where the limit counts those. */
    public int days() {
        return days;
    }

    /** Why. */
    public String reason() {
        return reason.text();
    }

    /** Who agreed: all parties, by name. */
    public String agreedBy() {
        return agreedBy.text();
    }

    /** Login id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
