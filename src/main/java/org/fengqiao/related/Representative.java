package org.fengqiao.related;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for the people of a side, elected by them (Labour Dispute Mediation and Arbitration Law art. 7,
 * Ningbo ordinance art. 20; R30). Replaced, the record stays.
 */
@Entity
public class Representative {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private Side side;

    private SealedText name;
    private SealedText phone;
    private SealedText electedBy;
    private LocalDate electedOn;
    private int voters;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable SealedText replacedReason;
    private @Nullable String replacedBy;
    private @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected Representative() {}

    /** @throws FieldsRefused when the day lies in the future or before the registration, or too many voted */
    Representative(CaseFile file, Election election, int electors, String by, Instant now) {
        requireDay(file, election.electedOn(), LocalDate.ofInstant(now, CaseFile.ZONE));
        requireVoters(election.voters(), electors);
        number = file.number();
        side = election.side();
        name = SealedText.of(number.code(), election.name());
        phone = SealedText.of(number.code(), election.phone());
        electedBy = SealedText.of(number.code(), election.electedBy());
        electedOn = election.electedOn();
        voters = election.voters();
        recordedBy = by;
        recordedAt = now;
    }

    private static void requireDay(CaseFile file, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused("electedOn", "推举日期不能晚于今天（R30）。", "The election must not lie in the future (R30).");
        }
        if (day.isBefore(LocalDate.ofInstant(file.registeredAt(), CaseFile.ZONE))) {
            throw new FieldsRefused(
                    "electedOn", "推举日期不能早于登记日期（R30）。", "The election is not before the registration (R30).");
        }
    }

    private static void requireVoters(int voters, int electors) {
        if (voters < 1 || voters > electors) {
            throw new FieldsRefused(
                    "voters",
                    "参加推举的人数应为 1 至 " + electors + "（涉及人数，R30）。",
                    "From 1 to " + electors + " people may have voted (R30).");
        }
    }

    /** Somebody else speaks from now on. @param why 2-500 characters */
    void replace(@Nullable String why, String by, Instant now) {
        replacedReason = SealedText.of(number.code(), Texts.required("reason", "为什么更换", why, 2, 500));
        replacedBy = by;
        replacedAt = now;
    }

    /** Whether it still is. */
    public boolean isCurrent() {
        return replacedAt == null;
    }

    /** Its number among all. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** For which side. */
    public Side side() {
        return side;
    }

    /** Who. */
    public String name() {
        return name.text();
    }

    /** The telephone, to be covered wherever it is shown. */
    public String phone() {
        return phone.text();
    }

    /** Who elected. */
    public String electedBy() {
        return electedBy.text();
    }

    /** When. */
    public LocalDate electedOn() {
        return electedOn;
    }

    /** How many took part. */
    public int voters() {
        return voters;
    }

    /** Login id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Why somebody else took over, once somebody did. */
    public Optional<String> replacedReason() {
        return Optional.ofNullable(replacedReason).map(SealedText::text);
    }

    /** When that was. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }
}
