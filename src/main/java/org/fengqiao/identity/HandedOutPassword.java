package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Says that an account still has the password somebody else made for it. Whoever logs in with one changes it first. */
@Entity
class HandedOutPassword {

    @Id
    private String login;

    private Instant handedOutAt;
    private String handedOutBy;

    @SuppressWarnings("NullAway.Init")
    protected HandedOutPassword() {}

    HandedOutPassword(String login, String handedOutBy, Instant handedOutAt) {
        this.login = login;
        this.handedOutBy = handedOutBy;
        this.handedOutAt = handedOutAt;
    }
}
