package org.fengqiao.assignment;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the declared conflicts of every case. None is ever taken back: who was close to a party stays so. */
@Component
@Transactional
class ConflictBook {

    private final DeclaredConflicts conflicts;
    private final Clock clock;

    ConflictBook(DeclaredConflicts conflicts, Clock clock) {
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** @throws CaseRuleViolated when the case is closed, or the person's conflict is on record already */
    DeclaredConflict enter(CaseFile file, Declaration declaration, String by) {
        if (file.standing() == Standing.CLOSED) {
            throw new CaseRuleViolated(file.number(), "案件已结案，无需再申报。", "The case is closed.");
        }
        if (isDeclared(file, declaration.personId())) {
            throw new CaseRuleViolated(file.number(), "该调解员已申报过。", "This mediator's conflict is on record already.");
        }
        return conflicts.save(new DeclaredConflict(file.number(), declaration, by, clock.instant()));
    }

    @Transactional(readOnly = true)
    boolean isDeclared(CaseFile file, String personId) {
        return conflicts.existsByNumberAndPersonId(file.number(), personId);
    }

    @Transactional(readOnly = true)
    List<DeclaredConflict> of(CaseFile file) {
        return conflicts.findByNumberOrderById(file.number());
    }
}
