package org.fengqiao.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of the mediators to whom the county's list gives a login id: all at once, after an import. */
@Service
@Transactional
public class RosterAccounts {

    private final Roster roster;
    private final Committees committees;
    private final AccountStore store;
    private final PasswordDesk passwords;
    private final Clock clock;

    RosterAccounts(Roster roster, Committees committees, AccountStore store, PasswordDesk passwords, Clock clock) {
        this.clock = clock;
        this.roster = roster;
        this.committees = committees;
        this.store = store;
        this.passwords = passwords;
    }

    /** Whose account has not been opened yet, in the order of the list. */
    @Transactional(readOnly = true)
    public List<NewAccount> waiting() {
        var units = units();
        return roster.withLogin(LocalDate.now(clock)).stream()
                .map(mediator -> account(mediator, units))
                .filter(account -> store.find(account.login()).isEmpty())
                .toList();
    }

    /** Opens all of them. Each password is in the answer and nowhere else. */
    public List<HandOut> openAll(String by) {
        return waiting().stream()
                .map(account -> new HandOut(
                        account.login(),
                        account.displayName(),
                        String.join("、", account.committees()),
                        passwords.open(account, by)))
                .toList();
    }

    private Map<String, String> units() {
        return committees.findAllByOrderByCode().stream()
                .collect(Collectors.toUnmodifiableMap(Committee::code, Committee::unitCode));
    }

    private static NewAccount account(Mediator mediator, Map<String, String> units) {
        return new NewAccount(
                mediator.loginId().orElseThrow(),
                mediator.name(),
                units.getOrDefault(mediator.committeeCode(), ""),
                Set.of(Role.MEDIATOR),
                Set.of(mediator.committeeCode()));
    }

    /** What the administrator gives to one person. */
    public record HandOut(String login, String displayName, String committee, String password) {}
}
