package org.fengqiao.processadmin;

import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.shared.FengqiaoProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the flows into force before the port opens and before any sample case starts. A broken file leaves the last good
 * versions in force; only an empty database cannot go on without it.
 */
@Component
class FlowDeployer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FlowDeployer.class);

    private final FlowIntake intake;
    private final FengqiaoProperties properties;
    private volatile boolean started;

    FlowDeployer(FlowIntake intake, FengqiaoProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    @Override
    public void start() {
        try {
            intake.take(properties.flowsFolder());
        } catch (BrokenFlow broken) {
            if (!intake.isEverythingInForce()) {
                throw new FlowsUnusable(broken);
            }
            LOG.error(
                    "流程文件有误，本次未采用任何新流程，原流程继续有效。No new flow was taken, the old ones stay in force. {}",
                    broken.getMessage());
        }
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the web server and before everything that has no phase of its own. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 10_000;
    }
}
