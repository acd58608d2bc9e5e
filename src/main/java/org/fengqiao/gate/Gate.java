package org.fengqiao.gate;

import java.util.List;
import org.springframework.stereotype.Component;

/** Stub. */
@Component
public class Gate {
    /** Stub. */
    public List<Finding> check(List<FlowFile> files, List<FlowFile> together) {
        return List.of();
    }
}
