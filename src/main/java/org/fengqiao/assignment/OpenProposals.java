package org.fengqiao.assignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals of mediators on which no clerk has decided, and whom the table would propose now: by the facts of today, and
 * by whatever table is assumed ({@link org.fengqiao.caseflow.DecisionTables#assuming}). Nothing is written.
 */
@Service
@Transactional(readOnly = true)
public class OpenProposals {

    private final Assignments assignments;
    private final CaseDesk cases;
    private final MediatorChoice choice;
    private final WorkAccounts accounts;

    OpenProposals(Assignments assignments, CaseDesk cases, MediatorChoice choice, WorkAccounts accounts) {
        this.assignments = assignments;
        this.cases = cases;
        this.choice = choice;
        this.accounts = accounts;
    }

    /** One for each case, by number. @param hardCase whether the case was judged hard, which the table asks */
    public List<Proposed> now(Predicate<CaseNumber> hardCase) {
        return assignments.undecided().stream()
                .flatMap(each -> now(each, hardCase).stream())
                .toList();
    }

    private Optional<Proposed> now(Assignment open, Predicate<CaseNumber> hardCase) {
        return cases.find(open.number())
                .filter(file -> open.isFor(file) && file.standing() == Standing.OPEN)
                .map(file -> now(open, file, hardCase.test(file.number())));
    }

    private Proposed now(Assignment open, CaseFile file, boolean hardCase) {
        var ranking = accounts.able(choice.rank(file, open.committee(), hardCase));
        var best = ranking.fit().stream().findFirst().map(RankedCandidate::candidate);
        return new Proposed(
                file.number(),
                open.committee(),
                best.map(Candidate::personId).orElse(null),
                best.map(Candidate::name).orElse(null));
    }

    /**
     * Whom the table proposes for a case.
     *
     * @param person number in the roster; null: nobody of the committee fits
     * @param name the mediator's name
     */
    public record Proposed(
            CaseNumber number,
            String committee,
            @Nullable String person,
            @Nullable String name) {

        /** Whether another table proposes the same. */
        public boolean isSameAs(Proposed other) {
            return Objects.equals(person, other.person);
        }
    }
}
