package org.fengqiao.identity.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the engine read its accounts but not write them. The engine then says of itself that its identity service is
 * read-only: the set-up pages (which would let anybody make an administrator while there is none), the pages for users
 * and the REST calls that make users are closed to everybody. Our own {@code AccountDesk} writes through
 * {@link EngineAccounts}. The super group, which sees and does everything, has no power either.
 */
@Component
class SealedAccounts extends AbstractProcessEnginePlugin {

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSessionFactories().remove(WritableIdentityProvider.class);
        engine.getAdminGroups().clear();
        engine.getAdminUsers().clear();
    }
}
