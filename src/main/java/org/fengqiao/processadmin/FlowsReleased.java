package org.fengqiao.processadmin;

import java.util.Set;

/**
 * Stages came into force in another version. Told in the transaction that brings them.
 *
 * @param stages keys of processes and decisions
 * @param door the way by which they came
 */
public record FlowsReleased(Set<String> stages, FlowDoor door) {

    /** Keeps its own set. */
    public FlowsReleased {
        stages = Set.copyOf(stages);
    }
}
