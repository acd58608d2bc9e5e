package org.fengqiao.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the account of somebody who comes back, after whoever does it has made sure who it is. It begins like a new one: with a
 * place, and a password that opens nothing but its own change; tokens and second factor stay gone.
 */
@Service
@Transactional
public class AccountReturn {

    private final CareRule rule;
    private final AccountDesk accounts;
    private final PasswordDesk passwords;
    private final Records records;
    private final ApplicationEventPublisher events;

    AccountReturn(
            CareRule rule,
            AccountDesk accounts,
            PasswordDesk passwords,
            Records records,
            ApplicationEventPublisher events) {
        this.rule = rule;
        this.accounts = accounts;
        this.passwords = passwords;
        this.records = records;
        this.events = events;
    }

    /**
     * Gives the account a place again.
     *
     * @return the first password, shown this once
     * @throws NotYoursToCareFor when the account is not closed, or not for this person to open again
     * @throws org.fengqiao.shared.FieldsRefused when unit, committees and roles do not fit
     */
    public String reopen(CurrentUser by, NewAccount place, CareReason why) {
        var login = place.login();
        rule.demandReturn(by, place, records.closedBy(login));
        var townships = accounts.townshipsOf(place);
        records.reopen(by, login, why);
        accounts.move(place, townships);
        events.publishEvent(new AccountReopened(login));
        return passwords.reset(login, by.login());
    }

    /** Whether the account is closed and the person's to open again. */
    @Transactional(readOnly = true)
    public boolean isOwnToReturn(CurrentUser person, String login) {
        return rule.mayReturn(person, login, records.closedBy(login));
    }

    /** What stands about closed accounts. */
    @Component
    static class Records {

        private final ClosedAccounts closed;
        private final AccountBook book;

        Records(ClosedAccounts closed, AccountBook book) {
            this.closed = closed;
            this.book = book;
        }

        String closedBy(String login) {
            return book.closedBy(login);
        }

        void reopen(CurrentUser by, String login, CareReason why) {
            closed.reopen(login);
            book.write(by, login, AccountAct.REOPENED, why);
        }
    }
}
