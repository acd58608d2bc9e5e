package org.fengqiao.assignment;

import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.intake.DisputeEntrusted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever handles a dispute at the organ that entrusts it does not mediate it (R28). The letter gives a name only: every
 * mediator of that name is passed over, and the record says why.
 */
@Component
class EntrustingOfficer {

    private final CaseDesk cases;
    private final MediatorPool pool;
    private final ConflictBook conflicts;

    EntrustingOfficer(CaseDesk cases, MediatorPool pool, ConflictBook conflicts) {
        this.cases = cases;
        this.pool = pool;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(DisputeEntrusted entrusted) {
        var file = cases.read(entrusted.number());
        pool.byName(entrusted.officer())
                .forEach(each -> conflicts.enter(
                        file,
                        Declaration.of(each.personId(), Tie.ENTRUSTED, "与委托机关的经办人同名（R28）。"),
                        file.registeredBy()));
    }
}
