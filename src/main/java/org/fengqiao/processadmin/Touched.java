package org.fengqiao.processadmin;

import java.util.List;
import java.util.Optional;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/**
 * A stage to which a door brings something.
 *
 * @param flow the stage as it would be
 * @param own the files that the door itself brings, as opposed to those that are in force already
 * @param before the stage as it is; null where it is new
 */
record Touched(
        FlowPackage flow, List<FlowFile> own, @Nullable FlowPackage before) {

    String stage() {
        return flow.stage();
    }

    /** What the door will know again as its own content. */
    String ownHash() {
        return FlowHash.of(own);
    }

    /** The file of this name that is in force. */
    Optional<FlowFile> inForce(String name) {
        return Optional.ofNullable(before).flatMap(flow -> flow.file(name));
    }

    /** Whether it would be another one than the one in force. */
    boolean isNew() {
        return before == null || !before.hash().equals(flow.hash());
    }
}
