package org.fengqiao.processadmin;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.gate.Finding;

/** Nothing of a change came into force, for these reasons. */
public class FlowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FlowsRefused(List<Finding> findings) {
        super(findings.stream().map(Finding::text).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** What was found, file by file; at least one of them is an error. */
    public List<Finding> findings() {
        return findings;
    }
}
