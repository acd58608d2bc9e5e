package org.fengqiao.gate;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * No flow names a class: delegates are beans. The engine's own shell and mail tasks are classes too, and go the same way; a
 * model with one cannot even be parsed.
 */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("流程不能使用类名。 A flow names no class.");
    }
}
