package org.fengqiao.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One act of naming a mediator: whom the table proposed and why, whom somebody chose and why. Nobody at all is an answer
 * too: then the committee's candidates take the case among themselves.
 */
@Entity
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private int round;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String committee;
    private @Nullable String proposedPerson;
    private String proposalReason;
    private Instant proposedAt;
    private @Nullable String person;
    private @Nullable SealedText reason;
    private @Nullable String chosenBy;
    private @Nullable Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(CaseFile file, String committee, @Nullable String proposed, String proposalReason, Instant now) {
        number = file.number();
        round = file.round();
        tier = file.tier();
        this.committee = committee;
        proposedPerson = proposed;
        this.proposalReason = proposalReason;
        proposedAt = now;
    }

    /**
     * Somebody decides. Who departs from the proposal says why (R05); who follows it gives the table's reason.
     *
     * @param chosen number in the roster, null to name nobody
     */
    void decide(@Nullable String chosen, @Nullable String why, String by, Instant now) {
        if (chosenBy != null) {
            throw new CaseRuleViolated(number, "调解员已经指定。", "The mediator has been named already.");
        }
        reason = SealedText.of(number.code(), reasonOf(chosen, why));
        person = chosen;
        chosenBy = by;
        chosenAt = now;
    }

    private String reasonOf(@Nullable String chosen, @Nullable String why) {
        return follows(chosen) && why == null ? proposalReason : Texts.required("choiceReason", "选择理由", why, 500);
    }

    private boolean follows(@Nullable String chosen) {
        return Objects.equals(chosen, proposedPerson);
    }

    /** The same proposal, to be decided again, because the decision was taken back. */
    Assignment again(CaseFile file, Instant now) {
        return new Assignment(file, committee, proposedPerson, proposalReason, now);
    }

    /** Whether somebody decided after an instant. */
    boolean isDecidedAfter(Instant instant) {
        return chosenAt != null && chosenAt.isAfter(instant);
    }

    CaseNumber number() {
        return number;
    }

    /** Whether it is about where the case is now. */
    boolean isFor(CaseFile file) {
        return round == file.round() && tier == file.tier();
    }

    /** Code of the committee in charge. */
    public String committee() {
        return committee;
    }

    /** Whom the table proposed, by the roster's number. */
    public Optional<String> proposedPerson() {
        return Optional.ofNullable(proposedPerson);
    }

    /** Why, or why nobody. */
    public String proposalReason() {
        return proposalReason;
    }

    /** Who was named, by the roster's number; nobody where the committee's candidates take it. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** Why this one. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(SealedText::text);
    }

    /** Login id of who named the person, or the table's name; nothing while it is not decided. */
    public Optional<String> chosenBy() {
        return Optional.ofNullable(chosenBy);
    }
}
