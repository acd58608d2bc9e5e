package org.fengqiao.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The thirty days in which both sides may ask a court to confirm their agreement, and what became of them (R16). */
@Entity
public class JudicialConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;
    private LocalDate effectiveOn;
    private boolean mustInform;
    private @Nullable LocalDate informedOn;
    private int reminders;
    private @Nullable LocalDate remindedOn;

    @Embedded
    private @Nullable CourtApplication application;

    @Embedded
    private @Nullable SealedEnd end;

    @SuppressWarnings("NullAway.Init")
    protected JudicialConfirmation() {}

    /**
     * Opens the window. Refused before the agreement has effect.
     *
     * @param mustInform whether the law has the committee tell the sides of it, as in medical disputes
     */
    JudicialConfirmation(SettlementAgreement agreement, boolean mustInform) {
        number = agreement.number();
        round = agreement.round();
        effectiveOn = agreement
                .effectiveOn()
                .orElseThrow(() -> new CaseRuleViolated(
                        agreement.number(),
                        "协议尚未生效，不能申请司法确认（R16）。",
                        "An agreement without effect is not confirmed (R16)."));
        this.mustInform = mustInform;
    }

    /** The sides were told that they may ask for confirmation. */
    void inform(LocalDate today) {
        demandUndecided();
        informedOn = today;
    }

    /** So many of the days of reminding have come. Answers whether there is one more than before. */
    boolean remind(int reached, LocalDate today) {
        if (application != null || end != null || reached <= reminders) {
            return false;
        }
        reminders = reached;
        remindedOn = today;
        return true;
    }

    /** The agreement holds what no court confirms: it is not offered. */
    void exclude(Exclusion what, @Nullable String reason, LocalDate today) {
        demandUndecided();
        demandInformed();
        var line = Texts.required("excludedReason", "是哪一项", reason, 2, 200);
        end(ConfirmationEnd.without(ConfirmationOutcome.NOT_ELIGIBLE, today, what.chinese() + "：" + line));
    }

    /** The sides do not want it; nobody waits for the rest of the thirty days. */
    void decline(LocalDate today) {
        demandUndecided();
        demandInformed();
        end(ConfirmationEnd.without(ConfirmationOutcome.NOT_WANTED, today, null));
    }

    /** Both sides asked a court. */
    void apply(CourtApplication made, LocalDate last, LocalDate today) {
        demandUndecided();
        demandInformed();
        made.requireWithin(effectiveOn, last, today);
        application = made;
    }

    /** The window is over and nobody applied. */
    void close(LocalDate last, LocalDate today) {
        demandUndecided();
        demand(today.isAfter(last), "申请司法确认的期限未过（R16）。", "There is still time to apply (R16).");
        end(ConfirmationEnd.without(ConfirmationOutcome.NOT_APPLIED, today, null));
    }

    /** The court ruled, or the sides took their application back. */
    void rule(Ruling ruling, LocalDate today) {
        demand(end == null, "司法确认已经办完。", "The matter of confirmation is over.");
        var made = application;
        if (made == null) {
            throw new CaseRuleViolated(number, "双方没有申请司法确认（R16）。", "Nobody asked for confirmation (R16).");
        }
        ruling.requireBetween(made.day(), today);
        end(ConfirmationEnd.by(ruling));
    }

    private void end(ConfirmationEnd how) {
        end = SealedEnd.of(number, how);
    }

    private void demandUndecided() {
        demand(end == null, "司法确认已经办完。", "The matter of confirmation is over.");
        demand(application == null, "已经登记过司法确认申请。", "The application is recorded already.");
    }

    private void demandInformed() {
        if (mustInform && informedOn == null) {
            throw new FieldsRefused(
                    "informed",
                    "医疗纠纷必须告知双方可以申请司法确认（R16，医疗纠纷预防和处理条例第三十九条）。",
                    "In a medical dispute the sides must be told of judicial confirmation (R16).");
        }
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    CaseNumber number() {
        return number;
    }

    int round() {
        return round;
    }

    /** The day from which the thirty days are counted. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Whether the law has the sides told of it. */
    public boolean mustInform() {
        return mustInform;
    }

    /** How many days of reminding have come. */
    public int reminders() {
        return reminders;
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return end == null;
    }

    /** What the sides asked of which court, once they have. */
    public Optional<CourtApplication> application() {
        return Optional.ofNullable(application);
    }

    /** How it ended, once it has. */
    public Optional<ConfirmationEnd> end() {
        return Optional.ofNullable(end).map(SealedEnd::open);
    }

    /** Whether the court's no brings the sides back to mediation. */
    public boolean leadsToMediation() {
        return end != null && end.after() == AfterRejection.MEDIATE_AGAIN;
    }
}
