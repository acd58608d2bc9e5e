package org.fengqiao.processadmin;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.gate.Finding;

/** There is no flow to work with. The message is one line a finding and says what to do. */
class FlowsUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FlowsUnusable(List<Finding> findings) {
        super("流程文件有误，请改正后再启动。Mend this file and start again. "
                + findings.stream().map(Finding::text).collect(Collectors.joining("\n")));
    }
}
