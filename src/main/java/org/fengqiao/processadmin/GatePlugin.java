package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Sets the gate before the engine's own deployers. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var present = engine.getCustomPreDeployers();
        var all = new ArrayList<Deployer>(present == null ? List.of() : present);
        all.add(new FlowGate(OwnFields.ofJar()));
        engine.setCustomPreDeployers(all);
    }
}
