package org.fengqiao.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what is done to accounts. */
@Component
class AccountBook {

    private final AccountRecords records;
    private final Clock clock;

    AccountBook(AccountRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    Instant write(CurrentUser by, String login, AccountAct act, CareReason why) {
        return records.save(new AccountRecord(login, act, why, by.login(), clock.instant()))
                .doneAt();
    }

    /** Login id of who closed the account last; empty where nobody did. */
    String closedBy(String login) {
        return of(login).stream()
                .filter(each -> each.act() == AccountAct.CLOSED)
                .findFirst()
                .map(AccountRecord::doneBy)
                .orElse("");
    }

    List<AccountRecord> of(String login) {
        return records.findByLoginOrderByIdDesc(login);
    }
}
