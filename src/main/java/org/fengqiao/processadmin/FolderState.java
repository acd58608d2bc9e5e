package org.fengqiao.processadmin;

import java.util.List;
import java.util.Optional;
import org.fengqiao.gate.Finding;
import org.springframework.stereotype.Component;

/** How the watched folder fares. */
@Component
public class FolderState {

    private final FolderWatch watch;
    private final FlowIntake intake;

    FolderState(FolderWatch watch, FlowIntake intake) {
        this.watch = watch;
        this.intake = intake;
    }

    /** Why this node cannot read the folder now. */
    public Optional<Finding> unreadable() {
        return Optional.ofNullable(watch.unreadable());
    }

    /** Findings of what was not taken and waits to be mended. */
    public List<Finding> refused() {
        return intake.refused();
    }
}
