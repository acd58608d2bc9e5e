package org.fengqiao.followup;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A return visit of one round of a case: planned, perhaps brought forward, paid, or called off. A hard case has a second one
 * (R20).
 */
@Entity
public class FollowUpVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;
    private int visitNo;
    private LocalDate plannedFor;
    private @Nullable LocalDate notBefore;

    @Embedded
    private @Nullable SealedBringForward broughtForward;

    @Embedded
    private @Nullable SealedFinding finding;

    private @Nullable String visitedBy;
    private @Nullable Instant recordedAt;
    private @Nullable Instant calledOffAt;
    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpVisit() {}

    FollowUpVisit(CaseNumber number, int round, LocalDate plannedFor) {
        this.number = number;
        this.round = round;
        this.visitNo = 1;
        this.plannedFor = plannedFor;
    }

    /** The visit after a paid one, in the same round; it is not paid on an earlier day than the one before. */
    FollowUpVisit next(LocalDate day) {
        var next = new FollowUpVisit(number, round, day);
        next.visitNo = visitNo + 1;
        next.notBefore = visitedOn();
        return next;
    }

    /** What was written of it was taken back; it stays on record and counts no more. */
    void strike(String by, Instant at) {
        struckBy = by;
        struckAt = at;
    }

    /** The same visit, to be paid again because what was written of it was struck. */
    FollowUpVisit again() {
        var again = new FollowUpVisit(number, round, plannedFor);
        again.visitNo = visitNo;
        again.notBefore = notBefore;
        again.broughtForward = broughtForward;
        return again;
    }

    /** Moves the planned day, for example because the agreement took effect later than it was made. */
    void planFor(LocalDate day) {
        demandPending();
        plannedFor = day;
    }

    /** The visit does not wait for its day. */
    void bringForward(BringForward why) {
        demandPending();
        demand(broughtForward == null, "回访已提前。", "The visit was brought forward already.");
        broughtForward = SealedBringForward.of(number, why);
    }

    /** Whether it is to be paid now. */
    boolean isDue(LocalDate today) {
        return isPending() && (broughtForward != null || !plannedFor.isAfter(today));
    }

    /**
     * Records the visit.
     *
     * @param by nobody who ever mediated the case, under whatever login (R28)
     */
    void pay(VisitFinding found, CaseFile file, Visitor by, Instant now) {
        demandPending();
        demand(
                !by.mediated(file),
                "回访不得由本案调解员进行，请交由乡镇调委会其他人员办理。",
                "A case is not visited by who mediated it; leave it to somebody else of the township's committee.");
        requireDay(found, file, LocalDate.ofInstant(now, CaseFile.ZONE));
        finding = SealedFinding.of(number, found);
        visitedBy = by.login();
        recordedAt = now;
    }

    private void requireDay(VisitFinding found, CaseFile file, LocalDate today) {
        var effect = file.effectiveOn()
                .orElseThrow(() -> new CaseRuleViolated(
                        number, "协议尚未生效，不能回访。", "There is no visit before the agreement has effect."));
        if (broughtForward == null && plannedFor.isAfter(effect)) {
            found.requireBetween(plannedFor, "计划回访日", today);
        } else if (notBefore != null) {
            found.requireBetween(notBefore, "上一次回访", today);
        } else {
            found.requireBetween(effect, "协议生效日", today);
        }
    }

    /** There is nothing to look at any more: the agreement never came about. */
    void callOff(Instant now) {
        demandPending();
        calledOffAt = now;
    }

    private void demandPending() {
        demand(finding == null, "本轮回访已完成。", "The visit of this round was paid already.");
        demand(calledOffAt == null, "本轮回访已取消。", "The visit of this round was called off.");
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    /** Whether it is still to be paid. */
    public boolean isPending() {
        return finding == null && calledOffAt == null;
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** Of which round. */
    public int round() {
        return round;
    }

    /** 1 for the first of its round, 2 for the one that a hard case has after it. */
    public int visitNo() {
        return visitNo;
    }

    /** The day for which it is planned. */
    public LocalDate plannedFor() {
        return plannedFor;
    }

    /** Why it does not wait for that day. */
    public Optional<BringForward> broughtForward() {
        return Optional.ofNullable(broughtForward).map(SealedBringForward::open);
    }

    /** The day on which it was paid. @throws CaseRuleViolated while it was not */
    LocalDate visitedOn() {
        return finding()
                .map(VisitFinding::visitedOn)
                .orElseThrow(() -> new CaseRuleViolated(number, "上一次回访尚未完成。", "The visit before was not paid yet."));
    }

    /** What was found. */
    public Optional<VisitFinding> finding() {
        return Optional.ofNullable(finding).map(SealedFinding::open);
    }

    /** Login id of who paid it. */
    public Optional<String> visitedBy() {
        return Optional.ofNullable(visitedBy);
    }

    /** When the finding was recorded. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }
}
