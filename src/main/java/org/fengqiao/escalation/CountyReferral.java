package org.fengqiao.escalation;

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
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** A case in the hands of the county's joint mediation centre, once in a round. */
@Entity
public class CountyReferral {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private int round;

    @Embedded
    private SealedReceipt receipt;

    private String receivedBy;
    private Instant receivedAt;
    private boolean takenBack;

    @Embedded
    private @Nullable SealedOpinion opinion;

    @SuppressWarnings("NullAway.Init")
    protected CountyReferral() {}

    CountyReferral(CaseNumber number, int round, Receipt receipt, String receivedBy, Instant receivedAt) {
        this.number = number;
        this.round = round;
        this.receipt = SealedReceipt.of(number, receipt);
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
    }

    /** Whoever received it takes that back, and receives it again; what was written first stays among the submissions. */
    void takeBack() {
        takenBack = true;
    }

    boolean isTakenBack() {
        return takenBack;
    }

    void receiveAgain(Receipt anew, String by, Instant now) {
        receipt = SealedReceipt.of(number, anew);
        receivedBy = by;
        receivedAt = now;
        takenBack = false;
    }

    /** Keeps what the think tank said; only where it was asked, once, and not with a date outside the county's time. */
    void advise(ExpertOpinion given, LocalDate today) {
        demand(receipt.expertWanted(), "本案未邀请智囊团。", "The think tank was not asked in this case.");
        demand(opinion == null, "专家意见已登记。", "The opinion is on the file already.");
        if (given.advisedOn().isAfter(today)) {
            throw new FieldsRefused("advisedOn", "日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (given.advisedOn().isBefore(LocalDate.ofInstant(receivedAt, CaseFile.ZONE))) {
            throw new FieldsRefused(
                    "advisedOn", "日期不能早于县级接收之日。", "The date is not before the county received the case.");
        }
        opinion = SealedOpinion.of(number, given);
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

    /** In which round. */
    public int round() {
        return round;
    }

    /** What was decided when it arrived. */
    public Receipt receipt() {
        return receipt.open();
    }

    /** Login id of who received it. */
    public String receivedBy() {
        return receivedBy;
    }

    /** When it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** What the think tank said. */
    public Optional<ExpertOpinion> opinion() {
        return Optional.ofNullable(opinion).map(SealedOpinion::open);
    }
}
