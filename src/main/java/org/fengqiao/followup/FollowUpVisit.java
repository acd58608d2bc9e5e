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

/** The return visit of one round of a case: planned, perhaps brought forward, paid, or called off. */
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
    private LocalDate plannedFor;

    @Embedded
    private @Nullable BringForward broughtForward;

    @Embedded
    private @Nullable VisitFinding finding;

    private @Nullable String visitedBy;
    private @Nullable Instant recordedAt;
    private @Nullable Instant calledOffAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpVisit() {}

    FollowUpVisit(CaseNumber number, int round, LocalDate plannedFor) {
        this.number = number;
        this.round = round;
        this.plannedFor = plannedFor;
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
        broughtForward = why;
    }

    /** Whether it is to be paid now. */
    boolean isDue(LocalDate today) {
        return isPending() && (broughtForward != null || !plannedFor.isAfter(today));
    }

    /**
     * Records the visit.
     *
     * @param by login id; nobody who ever mediated the case (R28)
     */
    void pay(VisitFinding found, CaseFile file, String by, Instant now) {
        demandPending();
        demand(
                !file.wasMediatedBy(by),
                "回访不得由本案调解员进行，请交由乡镇调委会其他人员办理。",
                "A case is not visited by who mediated it; leave it to somebody else of the township's committee.");
        requireDay(found, file, LocalDate.ofInstant(now, CaseFile.ZONE));
        finding = found;
        visitedBy = by;
        recordedAt = now;
    }

    private void requireDay(VisitFinding found, CaseFile file, LocalDate today) {
        var effect = file.effectiveOn()
                .orElseThrow(() -> new CaseRuleViolated(
                        number, "协议尚未生效，不能回访。", "There is no visit before the agreement has effect."));
        if (broughtForward == null && plannedFor.isAfter(effect)) {
            found.requireBetween(plannedFor, "计划回访日", today);
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

    /** The day for which it is planned. */
    public LocalDate plannedFor() {
        return plannedFor;
    }

    /** Why it does not wait for that day. */
    public Optional<BringForward> broughtForward() {
        return Optional.ofNullable(broughtForward);
    }

    /** What was found. */
    public Optional<VisitFinding> finding() {
        return Optional.ofNullable(finding);
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
