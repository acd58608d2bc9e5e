package org.fengqiao.sensitive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One mark of one party. What it says is called secret, so that the audit trail keeps that it was set and not what: once it
 * is over, it is nowhere.
 */
@Entity
public class SpecialMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private long partyId;
    private SealedText secretKind;
    private SealedText secretGround;
    private SealedText secretAbout;
    private String setBy;
    private Instant setAt;
    private LocalDate expiresOn;

    @SuppressWarnings("NullAway.Init")
    protected SpecialMark() {}

    @SuppressWarnings("NullAway.Init")
    SpecialMark(CaseFile file, int party, MarkKind kind) {
        number = file.number();
        partyId = file.partyId(party).orElseThrow();
        secretKind = SealedText.of(number.code(), kind.name());
        secretAbout = SealedText.of(number.code(), file.parties().get(party).name());
    }

    /**
     * Sets it, or renews it.
     *
     * @param ground why it has to be known and what for, 2-200 characters
     * @param until its last day: after today, within a year
     */
    void set(@Nullable String ground, @Nullable LocalDate until, String by, Instant now) {
        var today = LocalDate.ofInstant(now, CaseFile.ZONE);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new FieldsRefused("expiresOn", "请填写到期日，从今天起最长一年。", "It ends on a day within a year from today.");
        }
        secretGround = SealedText.of(number.code(), Texts.required("ground", "依据和用途", ground, 2, 200));
        expiresOn = until;
        setBy = by;
        setAt = now;
    }

    boolean isOf(long party) {
        return partyId == party;
    }

    boolean holdsOn(LocalDate day) {
        return !expiresOn.isBefore(day);
    }

    /** Of which kind. */
    public MarkKind kind() {
        return MarkKind.valueOf(secretKind.text());
    }

    /** Why it has to be known, and what for. */
    public String ground() {
        return secretGround.text();
    }

    /** Of whom it was set: names are mended, rows change hands. */
    public String about() {
        return secretAbout.text();
    }

    /** Its last day. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** In one line. */
    public Label label() {
        return new Label(
                "%s：%s（%s，至 %s）".formatted(about(), kind().chinese(), ground(), expiresOn),
                "%s: %s (%s, until %s)".formatted(about(), kind().english(), ground(), expiresOn));
    }
}
