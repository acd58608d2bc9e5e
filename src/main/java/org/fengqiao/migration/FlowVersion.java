package org.fengqiao.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a flow.
 *
 * @param definition the engine's id of it
 * @param since when it came into force
 * @param running how many cases run on it
 * @param inForce whether new cases begin on it
 */
public record FlowVersion(
        String definition,
        String process,
        @Nullable String name,
        int version,
        @Nullable String versionTag,
        Instant since,
        int running,
        boolean inForce) {}
