package org.fengqiao.caseflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.shared.Appended;
import org.springframework.stereotype.Component;

/**
 * Puts the scrubber on both sides of the transaction: inside of it for what a job throws, because the engine keeps the
 * first failure it sees, and outside of it for what flush and commit throw. And says what comes of a failure.
 */
@Component
class ScrubbingPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new JobFailureScrubber()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequired(), new JobFailureScrubber()));
        engine.setFailedJobCommandFactory(PatientRetry::new);
    }
}
