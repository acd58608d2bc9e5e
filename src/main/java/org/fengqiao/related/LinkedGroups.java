package org.fengqiao.related;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkedGroups extends Repository<LinkedGroup, Long> {

    LinkedGroup save(LinkedGroup group);

    /** Two who change one group at once are taken in turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select linked from LinkedGroup linked where linked.id = :number")
    LinkedGroup lock(long number);
}
