package org.fengqiao.assignment;

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
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a mediator from the published list (点单, county report): both sides choose, their choices agree, and the
 * mediator takes the case with a plan of his own for it, or gives it back with a reason (R05).
 */
@Entity
public class MediatorOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private @Nullable String applicantChoice;
    private @Nullable String respondentChoice;
    private String openedBy;
    private Instant openedAt;
    private @Nullable Instant orderedAt;
    private @Nullable Instant endedAt;
    private @Nullable SealedText plan;
    private @Nullable SealedText returnReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Tier takenAt;

    @SuppressWarnings("NullAway.Init")
    protected MediatorOrder() {}

    /** @throws CaseRuleViolated when the case is not being mediated */
    MediatorOrder(CaseFile file, String by, Instant now) {
        if (!file.isBeingMediated()) {
            throw new CaseRuleViolated(
                    file.number(), "案件不在调解中，不能点单（R05）。", "Nobody mediates the case: there is nobody to choose (R05).");
        }
        number = file.number();
        round = file.round();
        state = OrderState.CHOOSING;
        openedBy = by;
        openedAt = now;
    }

    /**
     * What a side chose; it may choose anew until both chose the same person.
     *
     * @param person number in the roster
     * @return whether both sides now have chosen the same person
     */
    boolean choose(Side side, String person, Instant now) {
        demand(
                state == OrderState.CHOOSING,
                "双方已经选定，请等调解员答复（R05）。",
                "Both sides have chosen; the mediator answers next (R05).");
        if (side == Side.APPLICANT) {
            applicantChoice = person;
        } else {
            respondentChoice = person;
        }
        if (person.equals(applicantChoice) && person.equals(respondentChoice)) {
            state = OrderState.ORDERED;
            orderedAt = now;
            return true;
        }
        return false;
    }

    /**
     * The chosen mediator takes the case.
     *
     * @param individualPlan how the person goes about this case, 5-2,000 characters (county report)
     */
    void take(CaseFile file, @Nullable String individualPlan, Instant now) {
        demandOrdered();
        demand(
                file.isBeingMediated() && file.round() == round,
                "案件已不在调解中，请选择“退回”。",
                "The case is not mediated any more: give it back.");
        plan = SealedText.of(number.code(), Texts.required("plan", "个案调解方案", individualPlan, 5, 2000));
        takenAt = file.tier();
        end(OrderState.TAKEN, now);
    }

    /** The chosen mediator gives the case back. @param reason 2-500 characters */
    void giveBack(@Nullable String reason, Instant now) {
        demandOrdered();
        returnReason = SealedText.of(number.code(), Texts.required("returnReason", "退回理由", reason, 2, 500));
        end(OrderState.RETURNED, now);
    }

    /** The chosen mediator leaves: whether he has answered or not, the sides' choice is over, and they may choose anew. */
    void giveUp(String reason, Instant now) {
        returnReason = SealedText.of(number.code(), Texts.required("reason", "移交理由", reason, 2, 500));
        end(OrderState.RETURNED, now);
    }

    /** The time is up; nothing comes of it. */
    void lapse(Instant now) {
        demand(state.isOpen(), "点单已经结束。", "The choice is over.");
        end(OrderState.LAPSED, now);
    }

    private void end(OrderState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private void demandOrdered() {
        demand(state == OrderState.ORDERED, "没有等待答复的点单。", "No choice waits for an answer.");
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    /** @throws FieldsRefused when it is not this person who was chosen */
    void demandChosen(@Nullable String person) {
        if (!ordered().filter(each -> each.equals(person)).isPresent()) {
            throw new FieldsRefused("taken", "由双方选定的调解员本人答复（R05）。", "The chosen mediator answers in person (R05).");
        }
    }

    /** Whom both sides chose, by the roster's number. */
    public Optional<String> ordered() {
        return state == OrderState.CHOOSING || orderedAt == null
                ? Optional.empty()
                : Optional.ofNullable(applicantChoice);
    }

    /** Whether the person mediates this round at a tier because both sides chose him. */
    boolean isTakenFor(CaseFile file) {
        return state == OrderState.TAKEN && round == file.round() && takenAt == file.tier();
    }

    /** Its number among all: the only thing of it that the flow knows. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** How far it has come. */
    public OrderState state() {
        return state;
    }

    /** What a side has chosen, by the roster's number. */
    public Optional<String> chosenBy(Side side) {
        return Optional.ofNullable(side == Side.APPLICANT ? applicantChoice : respondentChoice);
    }

    /** The day on which a side first chose. */
    public LocalDate openedOn() {
        return LocalDate.ofInstant(openedAt, CaseFile.ZONE);
    }

    /** The day on which both had chosen the same person. */
    public Optional<LocalDate> orderedOn() {
        return Optional.ofNullable(orderedAt).map(at -> LocalDate.ofInstant(at, CaseFile.ZONE));
    }

    /** How the mediator goes about it. */
    public Optional<String> plan() {
        return Optional.ofNullable(plan).map(SealedText::text);
    }

    /** Why it was given back. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason).map(SealedText::text);
    }
}
