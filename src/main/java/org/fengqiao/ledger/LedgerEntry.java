package org.fengqiao.ledger;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.organisation.DisputeCategory;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the problem ledger (R07): a dispute that a village could not settle, and why. Append-only: the database
 * refuses to change or delete a line; one that was entered by mistake is struck, once, and stays with its number.
 */
@Entity
@DynamicUpdate
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private LedgerNumber ledgerNumber;

    @Embedded
    private CaseNumber number;

    private String officialNumber;
    private int round;
    private String village;
    private DisputeCategory category;
    private @Nullable SealedText failureReason;

    @Embedded
    private SealedNote note;

    private Instant enteredAt;
    private @Nullable String enteredBy;
    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    /**
     * @param failureReason why the village did not settle it
     * @param enteredBy login id; null for an entry that was made by itself because nobody made it in time
     */
    LedgerEntry(
            LedgerNumber ledgerNumber,
            CaseFile file,
            @Nullable String failureReason,
            LedgerNote note,
            Entered entered) {
        this.ledgerNumber = ledgerNumber;
        this.number = file.number();
        this.officialNumber = file.officialNumber();
        this.round = file.round();
        this.village = file.village();
        this.category = file.category();
        this.failureReason = SealedText.ofNullable(number.code(), failureReason);
        this.note = SealedNote.of(number, note);
        this.enteredAt = entered.at();
        this.enteredBy = entered.by();
    }

    /** It was entered by mistake and taken back. */
    void strike(String by, Instant at) {
        struckBy = by;
        struckAt = at;
    }

    /** Whether it was entered by mistake and taken back. */
    public boolean struck() {
        return struckAt != null;
    }

    /** Its place among all lines, in the order in which they were entered. */
    public long key() {
        return id == null ? 0 : id;
    }

    /** Which line. */
    public LedgerNumber ledgerNumber() {
        return ledgerNumber;
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** The case's number on papers. */
    public String officialNumber() {
        return officialNumber;
    }

    /** Which round of mediation failed. */
    public int round() {
        return round;
    }

    /** Code of the village that tried. */
    public String village() {
        return village;
    }

    /** What kind of dispute. */
    public DisputeCategory category() {
        return category;
    }

    /** Why the village did not settle it. */
    public Optional<String> failureReason() {
        return Optional.ofNullable(failureReason).map(SealedText::text);
    }

    /** What was written of it. */
    public LedgerNote note() {
        return note.open();
    }

    /** All of its texts in which words are looked for; those that were anonymised are not among them. */
    Stream<String> words() {
        return Stream.concat(
                Stream.of(number.code(), officialNumber),
                Stream.concat(Stream.ofNullable(failureReason), note.said()).flatMap(each -> each.known().stream()));
    }

    /** When it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** The day on which it was entered. */
    public LocalDate enteredOn() {
        return LocalDate.ofInstant(enteredAt, CaseFile.ZONE);
    }

    /** Login id of who entered it; nobody where it was entered by itself. */
    public Optional<String> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    /** Whether it was entered by itself, because nobody did in time. */
    public boolean automatic() {
        return enteredBy == null;
    }

    /** When, and by whom if by anybody. */
    record Entered(Instant at, @Nullable String by) {}
}
