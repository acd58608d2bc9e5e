package org.fengqiao.retention;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface RetentionHolds extends Repository<RetentionHold, Long> {

    RetentionHold save(RetentionHold hold);

    Optional<RetentionHold> findByNumberAndLiftedAtIsNull(CaseNumber number);

    boolean existsByNumberAndLiftedAtIsNull(CaseNumber number);
}
