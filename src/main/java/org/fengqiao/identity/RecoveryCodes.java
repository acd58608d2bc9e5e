package org.fengqiao.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RecoveryCodes extends Repository<RecoveryCode, String> {

    RecoveryCode save(RecoveryCode code);

    Optional<RecoveryCode> findByCodeHashAndLogin(String codeHash, String login);

    long countByLoginAndUsedAtIsNull(String login);
}
