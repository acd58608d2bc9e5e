package org.fengqiao.related;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * That a dispute became one of a crowd and has to be reported within hours: once a case for its own people, once a group
 * for its linked cases (R30; report ladder of the justice offices). The mediation goes on beside it.
 */
@Entity
public class MajorEventReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private @Nullable Long groupId;
    private int people;
    private int cases;
    private Instant becameAt;
    private Instant dueAt;
    private @Nullable SealedText reportedTo;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportMeans reportedHow;

    private @Nullable Instant reportedAt;
    private @Nullable SealedText note;
    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MajorEventReport() {}

    /** @param group null when the case's own people are the reason */
    MajorEventReport(CaseNumber number, @Nullable LinkedGroup group, Crowd crowd, Instant becameAt, Instant dueAt) {
        this.number = number;
        groupId = group == null ? null : group.number();
        people = group == null ? crowd.people() : crowd.electors();
        cases = Math.max(1, group == null ? 1 : crowd.cases());
        this.becameAt = becameAt;
        this.dueAt = dueAt;
    }

    /**
     * It was reported.
     *
     * @throws FieldsRefused when the moment lies before it became a crowd (to the minute), or in the future
     * @throws CaseRuleViolated when it is reported already
     */
    void report(ReportMade made, String by, Instant now) {
        if (!isOpen()) {
            throw new CaseRuleViolated(number, "重大事项已经报告（R30）。", "The major event was reported already (R30).");
        }
        if (made.at().isBefore(becameAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new FieldsRefused(
                    "reportedAt", "报告时间不能早于成为群体性纠纷的时间（R30）。", "It is not reported before it became a crowd (R30).");
        }
        if (made.at().isAfter(now)) {
            throw new FieldsRefused("reportedAt", "报告时间不能晚于现在（R30）。", "The report must not lie in the future (R30).");
        }
        reportedTo = SealedText.of(number.code(), made.to());
        reportedHow = made.how();
        reportedAt = made.at();
        note = SealedText.ofNullable(number.code(), made.note());
        recordedBy = by;
        recordedAt = now;
    }

    /** Whether nobody has reported it yet. */
    public boolean isOpen() {
        return reportedAt == null;
    }

    /** Whether it was reported too late, or is not yet reported and the time is over. */
    public boolean isLate(Instant now) {
        return (reportedAt == null ? now : reportedAt).isAfter(dueAt);
    }

    /** Its number among all reports: the only thing of it that the flow knows (R29). */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The case by which the flow runs. */
    public CaseNumber number() {
        return number;
    }

    /** The group of linked cases that is the reason; nothing when the case's own people are. */
    public Optional<Long> group() {
        return Optional.ofNullable(groupId);
    }

    /** How many people it concerned then. */
    public int people() {
        return people;
    }

    /** How many cases it concerned then. */
    public int cases() {
        return cases;
    }

    /** When it became a crowd. */
    public Instant becameAt() {
        return becameAt;
    }

    /** Until when it has to be reported. */
    public Instant dueAt() {
        return dueAt;
    }

    /** To whom it was reported. */
    public Optional<String> reportedTo() {
        return Optional.ofNullable(reportedTo).map(SealedText::text);
    }

    /** By which means. */
    public Optional<ReportMeans> reportedHow() {
        return Optional.ofNullable(reportedHow);
    }

    /** When it was reported. */
    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    /** What was said. */
    public Optional<String> note() {
        return Optional.ofNullable(note).map(SealedText::text);
    }

    /** Login id of who recorded it. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
