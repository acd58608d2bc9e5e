package org.fengqiao.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalTokens extends Repository<PersonalToken, UUID> {

    PersonalToken save(PersonalToken token);

    Optional<PersonalToken> findByTokenHash(String tokenHash);

    Optional<PersonalToken> findByIdAndLogin(UUID id, String login);

    List<PersonalToken> findByLoginOrderByCreatedAtDesc(String login);

    @Modifying
    @Query("update PersonalToken t set t.lastUsedAt = :now"
            + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)")
    void noteUse(UUID id, Instant now, Instant before);

    @Modifying
    @Query("update PersonalToken t set t.revokedAt = :now where t.login = :login and t.revokedAt is null")
    int revokeAll(String login, Instant now);
}
