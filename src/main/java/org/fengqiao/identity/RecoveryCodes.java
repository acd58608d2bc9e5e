package org.fengqiao.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodes extends Repository<RecoveryCode, String> {

    RecoveryCode save(RecoveryCode code);

    Optional<RecoveryCode> findByCodeHashAndLogin(String codeHash, String login);

    /** None of the person's codes stands in for anything any more. */
    @Modifying
    @Query("update RecoveryCode each set each.usedAt = :now where each.login = :login and each.usedAt is null")
    void voidAll(String login, Instant now);

    long countByLoginAndUsedAtIsNull(String login);
}
