package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Says that an account is over. */
@Entity
class ClosedAccount {

    @Id
    private String login;

    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosedAccount() {}

    ClosedAccount(String login, Instant closedAt) {
        this.login = login;
        this.closedAt = closedAt;
    }
}
