package org.fengqiao.assignment;

import java.time.Clock;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes declarations of conflict (R05): relative of a party or its agent, a stake in the matter, another tie. */
@Service
@Transactional
public class ConflictDesk {

    private final CaseDesk cases;
    private final DeclaredConflicts conflicts;
    private final Clock clock;

    ConflictDesk(CaseDesk cases, DeclaredConflicts conflicts, Clock clock) {
        this.cases = cases;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Puts on record that somebody does not mediate a case. Declared again, the first declaration stands.
     *
     * @param personId number in the roster
     * @param by login id of who declares it
     */
    public void declare(CaseNumber number, String personId, String reason, String by) {
        cases.read(number);
        if (!conflicts.existsByNumberAndPersonId(number, personId)) {
            conflicts.save(new DeclaredConflict(number, personId, reason, by, clock.instant()));
        }
    }
}
