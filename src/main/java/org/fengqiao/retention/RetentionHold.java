package org.fengqiao.retention;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A complaint or a suit is pending: the file stays, whatever its time. Lifted, it stays on record. */
@Entity
class RetentionHold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    private SealedText reason;
    private String setBy;
    private Instant setAt;
    private @Nullable SealedText liftReason;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected RetentionHold() {}

    /** @param why 2-500 characters */
    RetentionHold(CaseNumber number, @Nullable String why, String by, Instant now) {
        this.number = number;
        reason = SealedText.of(number.code(), Texts.required("reason", "暂缓原因", why, 2, 500));
        setBy = by;
        setAt = now;
    }

    /** @param why 2-500 characters */
    void lift(@Nullable String why, String by, Instant now) {
        liftReason = SealedText.of(number.code(), Texts.required("reason", "解除原因", why, 2, 500));
        liftedBy = by;
        liftedAt = now;
    }
}
