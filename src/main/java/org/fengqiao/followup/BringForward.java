package org.fengqiao.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit does not wait for its day.
 *
 * @param reason 1-500 characters
 * @param by login id
 */
@Embeddable
public record BringForward(
        @Column(name = "brought_forward_reason") String reason,
        @Column(name = "brought_forward_by") String by,
        @Column(name = "brought_forward_at") Instant at) {

    static BringForward of(@Nullable String reason, String by, Instant at) {
        return new BringForward(Texts.required("reason", "提前回访的原因", reason, 500), by, at);
    }
}
