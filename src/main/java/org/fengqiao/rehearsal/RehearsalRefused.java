package org.fengqiao.rehearsal;

import java.util.List;
import org.fengqiao.gate.Finding;

/** The gate refuses the draft: what it refuses runs nowhere, not even in a sandbox. */
public class RehearsalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    RehearsalRefused(List<Finding> findings) {
        super("草稿没有通过检查，不能演练；先改好，再演练。 The gate refuses the draft: mend it first, then rehearse it.");
        this.findings = List.copyOf(findings);
    }

    /** What the gate found. */
    public List<Finding> findings() {
        return findings;
    }
}
