package org.fengqiao.processadmin;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's REST with our own door for deployments in place of the engine's. */
@Component
@ApplicationPath("/engine-rest")
class EngineRestConfiguration extends CamundaJerseyResourceConfig {

    private final ModelerDoor modeler;

    EngineRestConfiguration(ModelerDoor modeler) {
        this.modeler = modeler;
    }

    @Override
    protected void registerAdditionalResources() {
        register(modeler);
    }
}
