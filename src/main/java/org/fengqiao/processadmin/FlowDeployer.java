package org.fengqiao.processadmin;

import java.util.List;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.Finding;
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
    private final JarDefaults defaults;
    private final FolderFindings beside;
    private final FengqiaoProperties properties;
    private volatile boolean started;

    FlowDeployer(FlowIntake intake, JarDefaults defaults, FolderFindings beside, FengqiaoProperties properties) {
        this.intake = intake;
        this.defaults = defaults;
        this.beside = beside;
        this.properties = properties;
    }

    @Override
    public void start() {
        try {
            intake.take(properties.flowsFolder());
            report(intake.refused());
        } catch (BrokenFlow unreadable) {
            report(List.of(FlowFindings.of(unreadable)));
        }
        defaults.take();
        started = true;
    }

    private void report(List<Finding> refused) {
        beside.write(properties.flowsFolder(), refused);
        if (refused.isEmpty()) {
            return;
        }
        if (!intake.isEverythingInForce()) {
            throw new FlowsUnusable(refused);
        }
        LOG.error(
                "流程文件有误，未采用，原流程继续有效。These files were not taken, the old flows stay in force.\n{}",
                String.join("\n", refused.stream().map(Finding::text).toList()));
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
