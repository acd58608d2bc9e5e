package org.fengqiao.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be delivered so far, or was given up.
 *
 * @param number of the case; null for somebody who sees no case
 * @param attempts so far
 * @param reason what became of the last attempt, in words without an address
 * @param since when it was given up, or when it will be tried again
 */
public record FailedMessage(
        long id,
        @Nullable String number,
        String login,
        Means means,
        MessageState state,
        int attempts,
        String reason,
        Instant since) {

    FailedMessage withoutCase() {
        return new FailedMessage(id, null, login, means, state, attempts, reason, since);
    }
}
