package org.fengqiao.followup;

import java.time.Instant;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit does not wait for its day.
 *
 * @param reason 1-500 characters
 * @param by login id
 */
public record BringForward(String reason, String by, Instant at) {

    static BringForward of(@Nullable String reason, String by, Instant at) {
        return new BringForward(Texts.required("reason", "提前回访的原因", reason, 500), by, at);
    }
}
