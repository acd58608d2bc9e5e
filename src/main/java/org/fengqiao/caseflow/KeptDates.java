package org.fengqiao.caseflow;

import org.springframework.data.repository.Repository;

interface KeptDates extends Repository<KeptDate, KeptDate.Key> {

    KeptDate save(KeptDate date);

    boolean existsById(KeptDate.Key key);
}
