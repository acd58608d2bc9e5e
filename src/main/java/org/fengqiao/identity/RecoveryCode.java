package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A code on paper for whoever has not got the authenticator at hand: good once. */
@Entity
class RecoveryCode {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String codeHash;

    private String login;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(String login, String codeHash) {
        this.login = login;
        this.codeHash = codeHash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUnused() {
        return usedAt == null;
    }
}
