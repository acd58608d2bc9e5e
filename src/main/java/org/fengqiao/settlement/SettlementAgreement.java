package org.fengqiao.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementReached;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.mediation.OpenRest;
import org.fengqiao.mediation.RestFate;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** The agreement of one round of a case, from the handshake over its signatures to its performance. */
@Entity
public class SettlementAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;

    @Embedded
    private SealedTerms terms;

    private LocalDate agreedOn;

    @Embedded
    private @Nullable SealedRest rest;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Signing signing;

    @Embedded
    private @Nullable SealedRefusal refusal;

    private @Nullable LocalDate effectiveOn;

    @Embedded
    private @Nullable SealedOutcome outcome;

    @Embedded
    private @Nullable Lapse lapse;

    @Embedded
    private Urging urging;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected SettlementAgreement() {}

    SettlementAgreement(int round, AgreementReached reached, Instant now) {
        this.number = reached.number();
        this.round = round;
        this.terms = SealedTerms.of(number, reached.terms());
        this.agreedOn = reached.agreedOn();
        this.rest = SealedRest.of(number, reached.rest());
        this.schedule = Schedule.of(number, reached.terms(), reached.instalments());
        this.urging = Urging.NONE;
        this.signing = new Signing();
        this.recorded = Recorded.at(now);
    }

    /** One or more signatures, or the seal, arrived; they may come on different days (R14). */
    void sign(Signatures arrived, SigningManner how, Instant now) {
        demandOpenForSignature();
        arrived.requireBetween(agreedOn, day(now));
        signing.add(arrived, how, now);
    }

    /** Somebody does not sign: the agreement never comes about. */
    void refuse(Refusal known) {
        demandOpenForSignature();
        refusal = SealedRefusal.of(number, known);
    }

    /** The time to sign is over: the agreement never came about. */
    void lapse(LocalDate limit, LocalDate today) {
        demandOpenForSignature();
        demand(today.isAfter(limit), "签署期限未过。", "There is still time to sign.");
        lapse = new Lapse(today, limit);
    }

    private void demandOpenForSignature() {
        demand(isWritten(), "口头协议无需签署。", "An oral agreement is not signed.");
        demand(refusal == null, "协议已记录拒签。", "The refusal to sign is recorded already.");
        demand(lapse == null, "签署期限已过，协议没有成立。", "The time to sign is over; there is no agreement.");
        demand(!isSigned(), "协议已签署。", "The agreement is signed already.");
    }

    /** It binds from now on; what was performed at once is performed on the day it was agreed. Returns the day (R14). */
    LocalDate takeEffect() {
        demand(refusal == null && lapse == null, "协议未签成，不能生效。", "An agreement that was not concluded has no effect.");
        demand(effectiveOn == null, "协议已生效。", "The agreement has effect already.");
        var day = isWritten() ? requireSignatures().last() : agreedOn;
        effectiveOn = day;
        if (terms.performedAtOnce()) {
            outcome = new SealedOutcome(Performance.PERFORMED, agreedOn, null);
        }
        return day;
    }

    private Signatures requireSignatures() {
        if (!isSigned()) {
            throw new CaseRuleViolated(
                    number,
                    "书面协议签署盖章齐全后才生效（R14，人民调解法第二十九条）。",
                    "A written agreement takes effect once everybody has signed (R14).");
        }
        return signedSoFar();
    }

    /** The term is over and nobody said that it was performed: urged once more (R18). Answers whether that is so. */
    boolean urge(LocalDate today) {
        var term = nextDue().orElse(today);
        if (effectiveOn == null || outcome != null || !today.isAfter(term)) {
            return false;
        }
        urging = urging.again(today);
        return true;
    }

    /** The next instalment has been done by this day (R18). */
    void confirmPerformed(LocalDate day, Instant now) {
        awaited().perform(day, agreedOn, now);
        outcome =
                schedule.outcome().map(known -> SealedOutcome.of(number, known)).orElse(null);
    }

    /** Some of the next instalment has been done. */
    void performPartly(@Nullable String what, Instant now) {
        awaited().performPartly(what, now);
    }

    /** Whether it was written down with a step that was taken back. */
    boolean isRecordedWith(StepTakenBack taken) {
        return recorded.belongsTo(taken);
    }

    /** It was written down by mistake: it stays on record and counts no more. Only while nobody has signed. */
    void strike(StepTakenBack taken) {
        demand(
                effectiveOn == null && signatures().isEmpty() && result().isEmpty(),
                "协议已有人签署或者已经生效，不能撤回。",
                "Somebody has signed, or the agreement has effect: it stays.");
        recorded = recorded.struck(taken);
    }

    /** What was reported with a step that was taken back counts no more: signatures, or performance. */
    void takeBack(StepTakenBack taken) {
        if (effectiveOn == null) {
            signing.takeBack(taken);
        } else if (outcome == null) {
            schedule.takeBack(taken);
        }
    }

    /** The next instalment is refused although it was urged; perhaps all later ones with it. */
    void refusePerformance(@Nullable String why, String remedies, boolean watchOn) {
        var refused = awaited();
        refused.refuse(why, remedies);
        if (!watchOn) {
            schedule.refuseAll(refused.note().orElseThrow(), remedies);
        }
        outcome =
                schedule.outcome().map(known -> SealedOutcome.of(number, known)).orElse(null);
    }

    private Instalment awaited() {
        demand(effectiveOn != null, "协议尚未生效。", "The agreement has no effect yet.");
        return schedule.next()
                .orElseThrow(() -> new CaseRuleViolated(number, "履行情况已记录。", "The performance is recorded already."));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, CaseFile.ZONE);
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** Which round of mediation brought it. */
    public int round() {
        return round;
    }

    /** What was agreed. */
    public AgreementTerms terms() {
        return terms.open();
    }

    /** Whether the parties put it in writing. */
    public boolean isWritten() {
        return terms.form() == AgreementForm.WRITTEN;
    }

    /** What has become of it so far, in Chinese. */
    public Label standing() {
        return AgreementText.standing(this);
    }

    /** The day on which the parties agreed. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** The last day of performance, where it was not performed at once. */
    public Optional<LocalDate> performBy() {
        return Optional.ofNullable(terms.performBy());
    }

    /** Whether everybody signed it and the seal is there. */
    public boolean isSigned() {
        return signing.isComplete();
    }

    /** The signatures that have arrived. */
    public Signatures signedSoFar() {
        return signing.soFar();
    }

    /** Who has signed and who has not, in Chinese. */
    public String signing() {
        return signedSoFar().soFar().chinese();
    }

    /** The last day of the next instalment of which nothing is known. */
    public Optional<LocalDate> nextDue() {
        return schedule.next().map(Instalment::dueOn);
    }

    /** The parts of its performance, in their order. */
    public List<Instalment> instalments() {
        return schedule.all();
    }

    /** Which part is looked at next, in Chinese. */
    public String nextInstalmentText() {
        return schedule.nextText();
    }

    /** The number of the part that is looked at next, from 1; that of the last where nothing is open. */
    int nextInstalmentNo() {
        return schedule.next().map(Instalment::no).orElse(instalments().size());
    }

    /** Whether parts follow after the next one. */
    public boolean hasLaterInstalments() {
        return schedule.hasLater();
    }

    Optional<String> scheduleText() {
        return schedule.text();
    }

    /** What a partial agreement leaves open (R17). */
    public Optional<OpenRest> rest() {
        return Optional.ofNullable(rest).map(SealedRest::open);
    }

    /** Whether it leaves something open, with this fate (R17). */
    public boolean leaves(RestFate fate) {
        return rest != null && rest.fate() == fate;
    }

    /** When a written agreement was signed and sealed, as far as it was. */
    public Optional<Signatures> signatures() {
        return Optional.ofNullable(signing.signatures());
    }

    /** Who did not sign, and why. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal).map(SealedRefusal::open);
    }

    /** When and why it was not signed in time. */
    public Optional<Lapse> lapse() {
        return Optional.ofNullable(lapse);
    }

    /** When its performance was urged last. */
    public Optional<LocalDate> lastUrged() {
        return Optional.ofNullable(urging.last());
    }

    /** How often its performance was urged. */
    public int timesUrged() {
        return urging.times();
    }

    /** The day from which it binds. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    /** What became of it. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(SealedOutcome::open);
    }

    /** What the settlement stage came to, once it is known. */
    public Optional<SettlementResult> result() {
        return refusal != null || lapse != null
                ? Optional.of(SettlementResult.NOT_CONCLUDED)
                : outcome().map(known -> known.performance().result());
    }
}
