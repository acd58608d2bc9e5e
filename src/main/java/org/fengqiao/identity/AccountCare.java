package org.fengqiao.identity;

import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps people whose password, authenticator or patience is lost. Whoever helps says how they made sure who it is. */
@Service
@Transactional
public class AccountCare {

    private final CareRule rule;
    private final PasswordDesk passwords;
    private final SecondFactorDesk factors;
    private final AccountBook book;

    AccountCare(CareRule rule, PasswordDesk passwords, SecondFactorDesk factors, AccountBook book) {
        this.rule = rule;
        this.passwords = passwords;
        this.factors = factors;
        this.book = book;
    }

    /** Hands out a new first password; answers it, this once. */
    public String handOutPassword(CurrentUser by, String login, CareReason why) {
        rule.demandCare(by, login);
        book.write(by, login, AccountAct.PASSWORD, why);
        factors.unlock(login);
        return passwords.reset(login, by.login());
    }

    /** Forgets wrong passwords and wrong codes. */
    public void unlock(CurrentUser by, String login, CareReason why) {
        rule.demandCare(by, login);
        book.write(by, login, AccountAct.UNLOCK, why);
        passwords.unlock(login);
        factors.unlock(login);
    }

    /** Takes a lost authenticator away; its owner logs in with the password and enrols a new one. */
    public void takeSecondFactorAway(CurrentUser by, String login, CareReason why) {
        rule.demandCare(by, login);
        if (!factors.remove(login)) {
            throw new FieldsRefused("login", "该账号没有启用两步验证。", "This account has no second factor.");
        }
        book.write(by, login, AccountAct.SECOND_FACTOR, why);
    }

    /** What was done to an account, the newest first. */
    @Transactional(readOnly = true)
    public List<AccountRecord> records(CurrentUser by, String login) {
        if (!rule.mayReturn(by, login, book.closedBy(login))) {
            rule.demandSight(by, login);
        }
        return book.of(login);
    }
}
