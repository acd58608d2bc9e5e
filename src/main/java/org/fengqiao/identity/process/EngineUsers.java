package org.fengqiao.identity.process;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Component;

/** The engine knows on every way in who is acting: our filter tells it, and so do the filters of Tasklist and Cockpit. */
@Component
class EngineUsers implements CurrentUsers {

    private final IdentityService identity;
    private final Accounts accounts;

    EngineUsers(IdentityService identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    public Optional<CurrentUser> find() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .flatMap(accounts::find);
    }
}
