package org.fengqiao.processadmin;

import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who change flows. */
@Component
public class FlowPeople {

    private final Accounts accounts;

    FlowPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name of somebody who is known by login; of an account that is gone the login itself. */
    public String named(String login) {
        return accounts.find(login).map(CurrentUser::displayName).orElse(login);
    }

    /** The same where nobody may have been logged in. */
    @Nullable
    String name(@Nullable String login) {
        return login == null ? null : named(login);
    }
}
