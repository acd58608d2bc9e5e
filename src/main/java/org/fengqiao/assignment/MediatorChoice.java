package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.assignment.EligibilityTable.Verdict;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Weighs the candidates of the committee in charge. */
@Component
class MediatorChoice {

    private final MediatorPool pool;
    private final CaseLoad load;
    private final DeclaredConflicts conflicts;
    private final EligibilityTable table;

    MediatorChoice(MediatorPool pool, CaseLoad load, DeclaredConflicts conflicts, EligibilityTable table) {
        this.pool = pool;
        this.load = load;
        this.conflicts = conflicts;
        this.table = table;
    }

    /** Those who may mediate, the best first; empty when nobody fits. */
    List<RankedCandidate> rank(CaseFile file, String committee, boolean hardCase) {
        return facts(file, committee, hardCase).stream()
                .map(each -> each.judged(table.judge(each.facts())))
                .filter(each -> each.verdict().eligible())
                .sorted(RankedCandidate.BEST_FIRST)
                .toList();
    }

    /** Everybody whom a clerk may name against the table: all but those with a declared conflict, least load first. */
    List<RankedCandidate> all(CaseFile file, String committee) {
        return facts(file, committee, false).stream()
                .filter(each -> !each.facts().conflict())
                .sorted(RankedCandidate.BEST_FIRST)
                .toList();
    }

    /** Whether the person declared a conflict in a case. */
    boolean hasConflict(CaseNumber number, Candidate person) {
        return conflicts.existsByNumberAndPersonId(number, person.personId());
    }

    private List<RankedCandidate> facts(CaseFile file, String committee, boolean hardCase) {
        var openCases = load.openCasesByMediator(committee);
        return pool.of(committee).stream()
                .map(each -> new RankedCandidate(
                        each,
                        new CandidateFacts(
                                each.committee().equals(committee),
                                each.specialities().contains(file.category()),
                                each.available(),
                                openCases.getOrDefault(each.personId(), 0),
                                hasConflict(file.number(), each),
                                file.registeredBy().equals(each.login()),
                                each.login() != null,
                                hardCase),
                        new Verdict(true, 0, "")))
                .toList();
    }
}
