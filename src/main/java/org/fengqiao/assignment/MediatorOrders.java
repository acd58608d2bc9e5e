package org.fengqiao.assignment;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface MediatorOrders extends Repository<MediatorOrder, Long> {

    MediatorOrder save(MediatorOrder order);

    Optional<MediatorOrder> findById(long id);

    /** The newest of a case; whatever went before it is over. */
    Optional<MediatorOrder> findFirstByNumberOrderByIdDesc(CaseNumber number);
}
