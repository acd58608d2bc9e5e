package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkedCases extends Repository<LinkedCase, Long> {

    LinkedCase save(LinkedCase linked);

    /** Where a case is now. */
    Optional<LinkedCase> findByNumberAndTakenOutAtIsNull(CaseNumber number);

    /** All that are in a group now, in the order of their numbers. */
    @Query("select linked from LinkedCase linked where linked.group = :group and linked.takenOutAt is null"
            + " order by linked.number.code")
    List<LinkedCase> in(LinkedGroup group);

    /** Everywhere that a case ever was, oldest first. */
    List<LinkedCase> findByNumberOrderById(CaseNumber number);
}
