package org.fengqiao.processadmin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a flow, decision or form.
 *
 * @param version of the stage, from 1; the newest is in force
 * @param running flows that run on it
 * @param deployment the engine's id of the deployment
 * @param definition the engine's id of the process or decision definition
 */
public record VersionLine(
        int version,
        @Nullable String versionTag,
        @Nullable Instant since,
        @Nullable String door,
        @Nullable String by,
        @Nullable String reason,
        long running,
        String deployment,
        String definition,
        boolean inForce) {}
