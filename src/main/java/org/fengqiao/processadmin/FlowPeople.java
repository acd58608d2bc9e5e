package org.fengqiao.processadmin;

import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who change flows. */
@Component
class FlowPeople {

    private final Accounts accounts;

    FlowPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return the name, or the login of an account that is gone */
    @Nullable
    String name(@Nullable String login) {
        return login == null
                ? null
                : accounts.find(login).map(CurrentUser::displayName).orElse(login);
    }
}
