package org.fengqiao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One thing that somebody was told, once. It stays when the step is done, marked as settled. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Embedded
    private CaseNumber number;

    private String taskId;
    private String step;

    @Embedded
    private Addressee addressee;

    private LocalDate dueOn;
    private Instant raisedAt;
    private @Nullable Instant settledAt;
    private int times;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    /** The step is done or gone: nothing is to be done about the notice any more. */
    void settle(Instant now) {
        if (settledAt == null) {
            settledAt = now;
        }
    }

    /** Whether the last day that it names is still its step's; what is not about a limit holds. */
    boolean holdsFor(OpenStep step) {
        return !kind.isOfALimit() || dueOn.equals(step.dueOn());
    }

    /** The notice in words. */
    public String text() {
        var words = NoticeWords.of(kind, number, step, dueOn);
        return words.chinese() + words.english();
    }

    /** The name of this event for reminders. */
    String key() {
        return NoticeWords.key(taskId, kind, times);
    }

    /** Its number among all notices. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** What it says. */
    public NoticeKind kind() {
        return kind;
    }

    /** Of which case. */
    public CaseNumber number() {
        return number;
    }

    /** The task it is about. */
    public String taskId() {
        return taskId;
    }

    /** That task's name in the model. */
    public String step() {
        return step;
    }

    /** Whom it is for. */
    public Addressee addressee() {
        return addressee;
    }

    /** The last day of the step when the notice was made. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was made. */
    public Instant raisedAt() {
        return raisedAt;
    }

    /** When there was nothing more to do about it. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
