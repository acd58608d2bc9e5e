package org.fengqiao.processadmin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is shown.
 *
 * @param state name of the state
 * @param stateText the state in Chinese and English
 * @param author who made it; null for what a folder or the application brought
 * @param mine whether the person asking made it
 * @param on the day on which it comes into force, if that is planned
 * @param door name of the door
 * @param files names of the changed files
 * @param revision what the next saving has to name
 * @param problem why it could not be put in force on its day
 */
public record DraftLine(
        long id,
        String title,
        @Nullable String reason,
        String state,
        String stateText,
        @Nullable String author,
        boolean mine,
        Instant createdAt,
        Instant changedAt,
        @Nullable LocalDate on,
        String door,
        List<String> files,
        int revision,
        @Nullable String problem,
        @Nullable String releasedBy) {}
