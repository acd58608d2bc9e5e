package org.fengqiao.assignment;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Whom both sides chose from the list and who took the case: nobody is proposed before him (R05). */
@Component
class ChosenByParties {

    private final MediatorOrders orders;
    private final MediatorPool pool;
    private final DeclaredConflicts conflicts;

    ChosenByParties(MediatorOrders orders, MediatorPool pool, DeclaredConflicts conflicts) {
        this.orders = orders;
        this.pool = pool;
        this.conflicts = conflicts;
    }

    /** The person, unless a conflict came up since (R05). */
    Optional<Candidate> of(CaseFile file) {
        return orders.findFirstByNumberOrderByIdDesc(file.number())
                .filter(order -> order.isTakenFor(file))
                .flatMap(MediatorOrder::ordered)
                .filter(person -> !conflicts.existsByNumberAndPersonId(file.number(), person))
                .flatMap(pool::byPerson);
    }
}
