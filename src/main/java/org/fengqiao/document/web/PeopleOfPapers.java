package org.fengqiao.document.web;

import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Names of those who brought and withdrew papers. */
@Component
class PeopleOfPapers {

    private final Accounts accounts;

    PeopleOfPapers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The login id, where the account is gone. */
    String name(String login) {
        return accounts.find(login).map(CurrentUser::displayName).orElse(login);
    }
}
