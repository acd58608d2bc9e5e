package org.fengqiao.identity.process;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/** Writes the engine's identity tables past the sealed identity service: see {@link SealedAccounts}. */
@Component
class IdentityTables {

    private final ProcessEngineConfigurationImpl engine;

    IdentityTables(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Does the work in one engine command, in the transaction of the caller if there is one. */
    void write(Consumer<DbIdentityServiceProvider> work) {
        EngineDoor.inside(() -> engine.getCommandExecutorTxRequired().execute(context -> {
            work.accept((DbIdentityServiceProvider) context.getReadOnlyIdentityProvider());
            return true;
        }));
    }
}
