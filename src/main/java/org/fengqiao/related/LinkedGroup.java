package org.fengqiao.related;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Cases that have one cause. Its number is what people call it by; it ends when fewer than two cases are left in it. */
@Entity
public class LinkedGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String cause;
    private String openedBy;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkedGroup() {}

    /** @param cause the one cause in words, without names, 2-200 characters */
    LinkedGroup(@Nullable String cause, String by, Instant now) {
        this.cause = Texts.required("cause", "共同的起因", cause, 2, 200);
        openedBy = by;
        openedAt = now;
    }

    /** Fewer than two cases are left. */
    void close(Instant now) {
        closedAt = now;
    }

    /** What it is called. */
    public long number() {
        return id == null ? 0 : id;
    }

    /** The one cause, in words. */
    public String cause() {
        return cause;
    }

    /** Login id of who opened it. */
    public String openedBy() {
        return openedBy;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Whether it still stands. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
