package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that was done to an account; never changed afterwards. */
@Entity
@Immutable
public class AccountRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant doneAt;
    private String doneBy;
    private String login;

    @Enumerated(EnumType.STRING)
    private AccountAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityCheck identityCheck;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected AccountRecord() {}

    AccountRecord(String login, AccountAct act, CareReason why, String doneBy, Instant doneAt) {
        this.login = login;
        this.act = act;
        this.identityCheck = why.check();
        this.note = why.note();
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    /** When. */
    public Instant doneAt() {
        return doneAt;
    }

    /** Login id of who did it. */
    public String doneBy() {
        return doneBy;
    }

    /** What. */
    public AccountAct act() {
        return act;
    }

    /** How the owner's identity was checked, where that was needed. */
    public Optional<IdentityCheck> identityCheck() {
        return Optional.ofNullable(identityCheck);
    }

    /** Why, in words. */
    public String note() {
        return note;
    }
}
