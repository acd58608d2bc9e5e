package org.fengqiao.gate;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.shared.Appended;
import org.springframework.stereotype.Component;

/** Sets the gate before the engine's own deployers, and behind it the wall that holds where something has passed the gate. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    private final Gate gate;
    private final FlowBeans beans;

    GatePlugin(Gate gate, FlowBeans beans) {
        this.gate = gate;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(Appended.to(engine.getCustomPreDeployers(), new FlowGate(gate.checker())));
        engine.setExpressionManager(new LockedExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
    }
}
