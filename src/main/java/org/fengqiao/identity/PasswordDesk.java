package org.fengqiao.identity;

import java.time.Clock;
import org.fengqiao.shared.FieldsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out first passwords and lets people choose their own. A handed-out password opens nothing but its own change. */
@Service
@Transactional
public class PasswordDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordDesk.class);

    private final AccountDesk accounts;
    private final AccountStore store;
    private final HandedOutPasswords handedOut;
    private final TokenDesk tokens;
    private final Clock clock;

    PasswordDesk(
            AccountDesk accounts, AccountStore store, HandedOutPasswords handedOut, TokenDesk tokens, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.store = store;
        this.handedOut = handedOut;
        this.clock = clock;
    }

    /** Opens an account with a password that its owner has to change. Answers the password: it is shown once, kept nowhere. */
    public String open(NewAccount account, String by) {
        var password = PasswordMaker.make();
        accounts.open(account, password);
        return handOut(account.login(), password, by);
    }

    /**
     * Makes a new password for somebody who has lost theirs, and opens the account again if wrong tries have locked it.
     * The person's tokens end: nobody knows who has them.
     *
     * @throws FieldsRefused for field {@code login} when there is no such account
     */
    public String reset(String login, String by) {
        if (store.find(login).isEmpty()) {
            throw new FieldsRefused("login", "没有这个账号。", "There is no such account.");
        }
        var password = PasswordMaker.make();
        accounts.changePassword(login, password);
        tokens.revokeAll(login);
        return handOut(login, password, by);
    }

    /** Forgets wrong passwords. */
    public void unlock(String login) {
        accounts.unlock(login);
    }

    @EventListener
    void on(AccountClosed closed) {
        handedOut.deleteById(closed.login());
    }

    private String handOut(String login, String password, String by) {
        handedOut.save(new HandedOutPassword(login, by, clock.instant()));
        LOG.info("账号 {} 的初始密码由 {} 发放。A password was handed out.", login, by);
        return password;
    }

    /** Whether the account still has a password that somebody else made. */
    @Transactional(readOnly = true)
    public boolean isHandedOut(String login) {
        return handedOut.existsById(login);
    }

    /**
     * The owner chooses a new password.
     *
     * @throws FieldsRefused for field {@code newPassword} when it is too plain, or for {@code password} when the old one
     *     is wrong or the account is locked for the moment; a wrong one counts as a wrong try
     */
    @Transactional(noRollbackFor = FieldsRefused.class)
    public void choose(String login, String password, String newPassword) {
        PasswordRule.check(login, newPassword);
        if (newPassword.equals(password)) {
            throw new FieldsRefused("newPassword", "新密码不能与原密码相同。", "The new password differs from the old one.");
        }
        if (!store.passwordMatches(login, password)) {
            LOG.warn(
                    "修改密码被拒绝：{}。A change of password was refused.",
                    store.find(login).map(CurrentUser::login).orElse("无此账号 no such account"));
            throw new FieldsRefused(
                    "password",
                    "用户名或原密码不对；连续输错后需稍等再试。",
                    "Wrong user name or password; after wrong tries, wait a little.");
        }
        accounts.changePassword(login, newPassword);
        handedOut.deleteById(login);
    }
}
