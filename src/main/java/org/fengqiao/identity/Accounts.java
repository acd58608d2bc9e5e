package org.fengqiao.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.fengqiao.organisation.CountyImported;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final AccountStore store;
    private final HandedOutPasswords handedOut;
    private final ClosedAccounts closed;
    private final ApplicationEventPublisher events;
    private final BriefMemory<CurrentUser> people = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final BriefMemory<String> passwords = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final BriefMemory<Boolean> over = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final BriefMemory<Boolean> firstPasswords = new BriefMemory<>(REMEMBERED, System::nanoTime);
    private final PasswordSeal seal = new PasswordSeal();

    Accounts(
            AccountStore store, HandedOutPasswords handedOut, ClosedAccounts closed, ApplicationEventPublisher events) {
        this.events = events;
        this.closed = closed;
        this.store = store;
        this.handedOut = handedOut;
    }

    /** The account with this login id. */
    public Optional<CurrentUser> find(String login) {
        return isUnwritable(login) ? Optional.empty() : people.recallOr(login, () -> store.find(login));
    }

    /** The name of whoever logs in so; the login id itself, where the account is gone. */
    public String nameOf(String login) {
        return find(login).map(CurrentUser::displayName).orElse(login);
    }

    /** The account with this login id, unless it is closed. */
    public Optional<CurrentUser> active(String login) {
        return find(login).filter(person -> !isClosed(login));
    }

    /** Everybody with a role, by login id. */
    public List<CurrentUser> holding(Role role) {
        return store.holding(role);
    }

    /** Everybody who belongs to a committee, by login id. */
    public List<CurrentUser> inCommittee(String code) {
        return store.inCommittee(code);
    }

    /** Whether the account is over. */
    public boolean isClosed(String login) {
        return over.recallOr(login, () -> Optional.of(closed.existsById(login))).orElse(false);
    }

    /**
     * The account, if the password is its password and it is not locked. A wrong one is counted, logged without the
     * password, and ends what is remembered of a right one.
     */
    public Optional<CurrentUser> verify(String login, String password) {
        if (isUnwritable(login)) {
            noteRefused(login);
            return Optional.empty();
        }
        var sealed = seal.of(login, password);
        if (passwords.recall(login).filter(sealed::equals).isPresent()) {
            return active(login);
        }
        passwords.forget(login);
        var right = passwords
                .recallOr(login, () -> Optional.of(sealed).filter(each -> store.passwordMatches(login, password)))
                .filter(sealed::equals);
        if (right.isEmpty()) {
            noteRefused(login);
        }
        return right.flatMap(each -> active(login));
    }

    /** PostgreSQL has no NUL in any text, and so no account with one. */
    private static boolean isUnwritable(String login) {
        return login.indexOf('\0') >= 0;
    }

    /** A password was wrong, here or on the page where one changes it. */
    public void noteRefused(String login) {
        var known = find(login).map(CurrentUser::login);
        LOG.warn("登录被拒绝：{}。A login was refused.", known.orElse("无此账号 no such account"));
        events.publishEvent(new AtTheDoor(Happening.LOGIN_FAILED, known, AtTheDoor.LOGIN));
    }

    /** Whether the account still has a password that somebody else made. */
    public boolean isHandedOut(String login) {
        return firstPasswords
                .recallOr(login, () -> Optional.of(handedOut.existsById(login)))
                .orElse(false);
    }

    /** A township that is new is at once the county's people's to see. */
    @TransactionalEventListener(fallbackExecution = true)
    public void on(CountyImported imported) {
        people.forgetAll();
    }

    /** Forgets what has changed. */
    @TransactionalEventListener(fallbackExecution = true)
    public void on(AccountChanged changed) {
        people.forget(changed.login());
        passwords.forget(changed.login());
        firstPasswords.forget(changed.login());
        over.forget(changed.login());
    }
}
