package org.fengqiao.processadmin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.gate.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A flow, decision or form as it is in force.
 *
 * @param kind {@code PROCESS}, {@code DECISION} or {@code FORM}
 * @param key its id
 * @param name what people call it
 * @param file the file's name
 * @param stage key of the process or decision with which it comes into force
 * @param version of the stage, from 1
 * @param since when the version came into force
 * @param door name of the door; null for what came before doors were noted
 * @param by who brought it; null for a folder or the application
 * @param running flows that run on this version; 0 for decisions and forms
 * @param olderRunning flows that run on older versions
 * @param withdrawn whether nobody can start it any more
 * @param drift where a door's own content is another one than what is in force
 * @param planned what will replace it on a day
 * @param refused what was found in the folder's file that was not taken
 */
public record FlowLine(
        String kind,
        String key,
        String name,
        String file,
        String stage,
        int version,
        @Nullable String versionTag,
        @Nullable Instant since,
        @Nullable String door,
        @Nullable String by,
        @Nullable String reason,
        long running,
        long olderRunning,
        boolean withdrawn,
        List<Drift> drift,
        @Nullable Planned planned,
        List<Finding> refused) {

    /** @param text what differs, Chinese first */
    public record Drift(String door, String text) {}

    /** @param draft its number */
    public record Planned(long draft, LocalDate on) {}
}
