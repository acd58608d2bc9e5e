package org.fengqiao.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A secret with which a program acts for a person, for one purpose and until a day. */
@Entity
public class PersonalToken {

    @Id
    private UUID id;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant createdAt;
    private LocalDate lastDay;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonalToken() {}

    PersonalToken(String login, TokenWish wish, String tokenHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.name = wish.name();
        this.scope = wish.scope();
        this.lastDay = wish.lastDay();
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    /** Whether it opens anything on this day. */
    public boolean isGood(LocalDate today) {
        return revokedAt == null && !today.isAfter(lastDay);
    }

    /** What it is called in addresses. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public String login() {
        return login;
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    /** What it is for. */
    public TokenScope scope() {
        return scope;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The last day on which it opens anything. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it was last used, to the minute. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    /** When it was revoked. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
