package org.fengqiao.caseflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the scrubber on both sides of the transaction: inside of it for what a job throws, because the engine keeps the
 * first failure it sees, and outside of it for what flush and commit throw.
 */
@Component
class ScrubbingPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new JobFailureScrubber()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new JobFailureScrubber()));
    }

    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> others, CommandInterceptor ours) {
        var all = new ArrayList<CommandInterceptor>();
        if (others != null) {
            all.addAll(others);
        }
        all.add(ours);
        return all;
    }
}
