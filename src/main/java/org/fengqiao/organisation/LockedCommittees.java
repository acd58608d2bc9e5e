package org.fengqiao.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Committees that are about to be changed. */
interface LockedCommittees extends Repository<Committee, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Committee c where c.code = :code")
    Optional<Committee> lock(String code);
}
