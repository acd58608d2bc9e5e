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
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** An expert who works in the system is asked about a case, and answers there in person (R06). */
@Entity
public class ExpertRequest {

    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private String expert;
    private SealedText question;
    private LocalDate dueOn;
    private String askedBy;
    private Instant askedAt;
    private @Nullable SealedText opinion;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ExpertRequest() {}

    /**
     * @param question 5-1,000 characters
     * @param dueOn within sixty days
     */
    ExpertRequest(CaseFile file, String expert, @Nullable String question, LocalDate dueOn, String by, Instant now) {
        var today = LocalDate.ofInstant(now, CaseFile.ZONE);
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusDays(LONGEST))) {
            throw new FieldsRefused("dueOn", "答复日期应在今天起六十日以内。", "The day is within sixty days from today.");
        }
        number = file.number();
        this.expert = expert;
        this.question = SealedText.of(number.code(), Texts.required("question", "咨询问题", question, 5, 1000));
        this.dueOn = dueOn;
        askedBy = by;
        askedAt = now;
    }

    /** The expert answers. @param words 5-5,000 characters */
    void answer(@Nullable String words, Instant now) {
        if (answeredAt != null) {
            throw new CaseRuleViolated(number, "意见已经答复。", "The opinion was given already.");
        }
        opinion = SealedText.of(number.code(), Texts.required("opinion", "专家意见", words, 5, 5000));
        answeredAt = now;
    }

    /** Of which case. */
    CaseNumber number() {
        return number;
    }

    /** What was asked. */
    String question() {
        return question.text();
    }

    /** Until when. */
    LocalDate dueOn() {
        return dueOn;
    }

    /** What was answered. */
    Optional<String> opinion() {
        return Optional.ofNullable(opinion).map(SealedText::text);
    }
}
