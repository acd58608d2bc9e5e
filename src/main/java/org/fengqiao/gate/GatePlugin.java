package org.fengqiao.gate;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.shared.Appended;
import org.springframework.stereotype.Component;

/** Sets the gate before the engine's own deployers. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    private final Gate gate;

    GatePlugin(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(Appended.to(engine.getCustomPreDeployers(), new FlowGate(gate.checker())));
    }
}
