package org.fengqiao.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads accounts and checks passwords, and remembers both for a short time: a client with HTTP Basic sends its password
 * with every request, and a page asks many times who is acting. What changes here is forgotten at once; what another
 * node changes, within a minute.
 */
@Service
public class Accounts {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final AccountStore store;
    private final BriefMemory<CurrentUser> people = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final BriefMemory<String> passwords = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final PasswordSeal seal = new PasswordSeal();

    Accounts(AccountStore store) {
        this.store = store;
    }

    /** The account with this login id. */
    public Optional<CurrentUser> find(String login) {
        return people.recall(login).or(() -> {
            var found = store.find(login);
            found.ifPresent(person -> people.keep(login, person));
            return found;
        });
    }

    /** The account, if the password is its password and it is not locked. */
    public Optional<CurrentUser> verify(String login, String password) {
        var sealed = seal.of(login, password);
        if (passwords.recall(login).filter(sealed::equals).isPresent()) {
            return find(login);
        }
        if (!store.passwordMatches(login, password)) {
            return Optional.empty();
        }
        passwords.keep(login, sealed);
        return find(login);
    }

    /** Forgets what has changed. */
    @TransactionalEventListener(fallbackExecution = true)
    public void on(AccountChanged changed) {
        people.forget(changed.login());
        passwords.forget(changed.login());
    }
}
