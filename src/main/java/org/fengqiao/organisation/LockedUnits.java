package org.fengqiao.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units that are about to be changed. */
interface LockedUnits extends Repository<Unit, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.code = :code")
    Optional<Unit> lock(String code);
}
