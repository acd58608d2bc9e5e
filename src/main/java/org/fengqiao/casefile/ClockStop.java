package org.fengqiao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * That the clock of a case stood still: why, from which day, until which day, and who said so (R09). The day on which it
 * was stopped does not count any more, the day on which it goes on counts again.
 */
@Entity
public class ClockStop {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private StopGround ground;

    private SealedText reason;
    private LocalDate stoppedOn;
    private String stoppedBy;
    private Instant stoppedAt;
    private @Nullable LocalDate resumedOn;
    private @Nullable String resumedBy;
    private @Nullable Instant resumedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClockStop() {}

    /**
     * Not yet ended.
     *
     * @param reason what is to be found out, and by whom: 2-500 characters
     * @param stoppedBy login id
     */
    public ClockStop(
            CaseNumber number,
            StopGround ground,
            @Nullable String reason,
            LocalDate stoppedOn,
            String stoppedBy,
            Instant now) {
        this.ground = ground;
        this.reason = SealedText.of(number.code(), Texts.required("reason", "暂停的理由", reason, 2, 500));
        this.stoppedOn = stoppedOn;
        this.stoppedBy = stoppedBy;
        this.stoppedAt = now;
    }

    /** The clock goes on; nobody said so when the mediation itself came to its end. */
    void end(LocalDate day, @Nullable String by, Instant now) {
        resumedOn = day;
        resumedBy = by;
        resumedAt = now;
    }

    /** Whether it lasts still. */
    public boolean isOpen() {
        return resumedOn == null;
    }

    /** Whether a day does not count because of it. A stop that lasts still reaches to the end of today. */
    boolean covers(LocalDate day, LocalDate today) {
        return !day.isBefore(stoppedOn) && (resumedOn == null ? !day.isAfter(today) : day.isBefore(resumedOn));
    }

    /** For what. */
    public StopGround ground() {
        return ground;
    }

    /** What is to be found out, and by whom. */
    public String reason() {
        return reason.text();
    }

    /** The first day that does not count. */
    public LocalDate stoppedOn() {
        return stoppedOn;
    }

    /** Login id of who stopped it. */
    public String stoppedBy() {
        return stoppedBy;
    }

    /** When that was recorded. */
    public Instant stoppedAt() {
        return stoppedAt;
    }

    /** The first day that counts again. */
    public Optional<LocalDate> resumedOn() {
        return Optional.ofNullable(resumedOn);
    }

    /** Login id of who let it go on; nobody when the mediation ended meanwhile. */
    public Optional<String> resumedBy() {
        return Optional.ofNullable(resumedBy);
    }

    /** When that was recorded. */
    public Optional<Instant> resumedAt() {
        return Optional.ofNullable(resumedAt);
    }
}
