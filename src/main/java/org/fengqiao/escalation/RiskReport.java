package org.fengqiao.escalation;

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
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A sign that a dispute turns worse: what was seen, what was done at once, to whom it was reported, and what they answered
 * (People's Mediation Law art. 25, R12). The mediation goes on beside it.
 */
@Entity
public class RiskReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private RiskKind kind;

    private SealedText seen;
    private SealedText measures;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable SealedText reportedTo;
    private @Nullable LocalDate reportedOn;
    private @Nullable String reportedBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable SealedText answer;
    private @Nullable Boolean contained;

    @SuppressWarnings("NullAway.Init")
    protected RiskReport() {}

    /**
     * @param seen 5-2,000 characters
     * @param measures what was done at once to keep it from getting worse, 2-1,000 characters
     * @throws CaseRuleViolated when the case is closed
     */
    RiskReport(CaseFile file, RiskKind kind, @Nullable String seen, @Nullable String measures, String by, Instant now) {
        if (file.closedAt().isPresent()) {
            throw new CaseRuleViolated(
                    file.number(), "案件已结案；有新的苗头请重新登记纠纷。", "The case is closed: register the dispute anew.");
        }
        this.number = file.number();
        this.kind = kind;
        this.seen = sealed(Texts.required("seen", "苗头", seen, 5, 2000));
        this.measures = sealed(Texts.required("measures", "已采取的措施", measures, 2, 1000));
        this.raisedBy = by;
        this.raisedAt = now;
    }

    /**
     * It was reported to the body that answers for it. A report that was answered without the risk being contained is made
     * anew.
     *
     * @param to the body, 2-100 characters
     * @throws FieldsRefused when the day lies before the risk was seen, or in the future (R12)
     */
    void report(@Nullable String to, LocalDate on, String by, LocalDate today) {
        if (on.isBefore(raisedOn())) {
            throw new FieldsRefused(
                    "reportedOn", "报告日期不能早于发现苗头的日期（R12）。", "A report is not made before the risk was seen.");
        }
        if (on.isAfter(today)) {
            throw new FieldsRefused("reportedOn", "报告日期不能晚于今天（R12）。", "The date must not lie in the future.");
        }
        reportedTo = sealed(Texts.required("reportedTo", "报告给哪个单位", to, 2, 100));
        reportedOn = on;
        reportedBy = by;
        answeredOn = null;
        answer = null;
        contained = null;
    }

    /**
     * What the body answered.
     *
     * @param said 2-2,000 characters
     * @param isContained whether the risk is under control with it
     */
    void answer(LocalDate on, @Nullable String said, boolean isContained, LocalDate today) {
        if (reportedOn == null) {
            throw new CaseRuleViolated(number, "风险尚未报告，没有答复可登记。", "What was not reported has no answer.");
        }
        if (on.isBefore(reportedOn) || on.isAfter(today)) {
            throw new FieldsRefused(
                    "answeredOn", "答复日期须在报告之后、不晚于今天（R12）。", "The answer comes after the report and not after today.");
        }
        answer = sealed(Texts.required("answer", "答复内容", said, 2, 2000));
        answeredOn = on;
        contained = isContained;
    }

    private SealedText sealed(String text) {
        return SealedText.of(number.code(), text);
    }

    private LocalDate raisedOn() {
        return LocalDate.ofInstant(raisedAt, CaseFile.ZONE);
    }

    /** Whether nobody has answered yet, or the risk was not contained with the answer. */
    public boolean isOpen() {
        return !Boolean.TRUE.equals(contained);
    }

    /** Its number among all reports: the only thing of it that the flow knows (R29). */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** What may come of it. */
    public RiskKind kind() {
        return kind;
    }

    /** What was seen. */
    public String seen() {
        return seen.text();
    }

    /** What was done at once. */
    public String measures() {
        return measures.text();
    }

    /** Login id of who raised it. */
    public String raisedBy() {
        return raisedBy;
    }

    /** When it was raised. */
    public Instant raisedAt() {
        return raisedAt;
    }

    /** To whom it was reported. */
    public Optional<String> reportedTo() {
        return Optional.ofNullable(reportedTo).map(SealedText::text);
    }

    /** When it was reported. */
    public Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    /** Login id of who reported it. */
    public Optional<String> reportedBy() {
        return Optional.ofNullable(reportedBy);
    }

    /** When they answered. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** What they answered. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer).map(SealedText::text);
    }
}
