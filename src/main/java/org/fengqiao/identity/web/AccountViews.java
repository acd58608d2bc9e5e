package org.fengqiao.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.identity.AccountReturn;
import org.fengqiao.identity.AccountStore;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SecondFactorHolders;
import org.springframework.stereotype.Component;

/** How accounts are shown to whoever looks after them: without anything secret. */
@Component
class AccountViews {

    private static final int PAGE = 100;

    private final AccountStore store;
    private final Accounts accounts;
    private final SecondFactorHolders holders;
    private final AccountReturn returns;

    AccountViews(AccountStore store, Accounts accounts, SecondFactorHolders holders, AccountReturn returns) {
        this.returns = returns;
        this.store = store;
        this.accounts = accounts;
        this.holders = holders;
    }

    List<AccountView> search(String text, Optional<String> township) {
        return store.search(text, township, PAGE).stream().map(this::of).toList();
    }

    /** A closed account has no township any more: whoever may open it again finds it by its login id. */
    Optional<AccountView> toReturn(CurrentUser person, String login) {
        return accounts.find(login)
                .filter(each -> returns.isOwnToReturn(person, login))
                .map(this::of);
    }

    private AccountView of(CurrentUser account) {
        var login = account.login();
        return view(
                login,
                account.displayName(),
                account.roles(),
                account.committees(),
                new State(accounts.isHandedOut(login), holders.contain(login), accounts.isClosed(login)));
    }

    /** An account that is not there yet. */
    static AccountView toOpen(NewAccount account) {
        return view(
                account.login(),
                account.displayName(),
                account.roles(),
                account.committees(),
                new State(false, false, false));
    }

    private static AccountView view(
            String login, String displayName, Set<Role> roles, Set<String> committees, State state) {
        return new AccountView(
                login,
                displayName,
                roles.stream().sorted().map(Role::chinese).toList(),
                roles.stream().sorted().map(Role::groupId).toList(),
                committees.stream().sorted().toList(),
                state.firstPassword(),
                state.secondFactor(),
                state.closed());
    }

    private record State(boolean firstPassword, boolean secondFactor, boolean closed) {}

    /** An account without anything secret. */
    record AccountView(
            String login,
            String displayName,
            List<String> roles,
            List<String> roleIds,
            List<String> committees,
            boolean firstPassword,
            boolean secondFactor,
            boolean closed) {}

    /** A password that is shown this once. */
    record FirstPasswordView(String login, String password) {}
}
