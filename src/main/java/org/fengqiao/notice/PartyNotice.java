package org.fengqiao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SealedServed;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.Side;
import org.jspecify.annotations.Nullable;

/** What one party of a case is told by law in the course of it: the text, to whom, and when and how it was served. */
@Entity
public class PartyNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private PartyNoticeKind kind;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int round;
    private int part;
    private int position;
    private SealedText addressee;
    private SealedText text;
    private LocalDate dueOn;
    private Instant raisedAt;

    @Embedded
    private @Nullable SealedServed served;

    private @Nullable String servedBy;

    @SuppressWarnings("NullAway.Init")
    protected PartyNotice() {}

    /**
     * Not yet served.
     *
     * @param position of the party that it is for, among the parties of the file
     */
    PartyNotice(PartyNoticeKind kind, CaseFile file, int position, LocalDate dueOn, Instant now) {
        this(kind, file, position, now);
        this.text = sealed(kind.text(addressee(), file.officialNumber(), file.appliedOn(), dueOn));
        this.dueOn = dueOn;
    }

    private PartyNotice(PartyNoticeKind kind, CaseFile file, int position, Instant now) {
        var party = file.parties().get(position);
        this.kind = kind;
        this.number = file.number();
        this.round = file.round();
        this.side = party.side();
        this.position = position;
        this.addressee = sealed(party.name());
        this.text = sealed("");
        this.dueOn = LocalDate.ofInstant(now, CaseFile.ZONE);
        this.raisedAt = now;
    }

    private SealedText sealed(String words) {
        return SealedText.of(number.code(), words);
    }

    /** What a party was told already. */
    static PartyNotice told(PartyNoticeKind kind, CaseFile file, int position, Telling told, Instant now) {
        var notice = new PartyNotice(kind, file, position, now);
        notice.text = notice.sealed(kind.text(notice.addressee(), file.officialNumber(), told.lines()));
        notice.part = told.part();
        notice.served = SealedServed.of(notice.number, told.served());
        notice.servedBy = told.by();
        return notice;
    }

    /**
     * How parties were told something.
     *
     * @param part which instalment it is about; 0 where it is about the whole
     * @param lines what they were told, beside the words that the law wants
     * @param by login id
     */
    record Telling(int part, List<String> lines, Served served, String by) {}

    /** @throws CaseRuleViolated when it was served already */
    void serve(Served how, String by, LocalDate today) {
        if (served != null) {
            throw new CaseRuleViolated(number, "该告知书已登记送达（R10）。", "The notice was served already (R10).");
        }
        how.requireBetween(LocalDate.ofInstant(raisedAt, CaseFile.ZONE), today);
        served = SealedServed.of(number, how);
        servedBy = by;
    }

    /** Its number among all. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** What it says. */
    public PartyNoticeKind kind() {
        return kind;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** On which side whoever it is for stands. */
    public Side side() {
        return side;
    }

    /** Name of the party that it is for. */
    public String addressee() {
        return addressee.text();
    }

    /** All that it says. */
    public String text() {
        return text.text();
    }

    /** The day on which it was to be written. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was written. */
    public Instant raisedAt() {
        return raisedAt;
    }

    /** When and how it was served, once it was. */
    public Optional<Served> served() {
        return Optional.ofNullable(served).map(SealedServed::open);
    }

    /** Login id of who served it. */
    public Optional<String> servedBy() {
        return Optional.ofNullable(servedBy);
    }
}
