package org.fengqiao.processadmin;

import org.fengqiao.gate.BrokenFlow;

/** There is no flow to work with. The message is one line and says what to do. */
class FlowsUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FlowsUnusable(BrokenFlow reason) {
        super("流程文件有误，请改正后再启动。Mend this file and start again. " + reason.getMessage(), reason);
    }
}
