package org.fengqiao.assignment;

import java.util.Comparator;
import java.util.function.Predicate;
import org.fengqiao.assignment.EligibilityTable.Verdict;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;

/** A candidate with the facts and what the table made of them. */
public record RankedCandidate(Candidate candidate, CandidateFacts facts, Verdict verdict) {

    static final Comparator<RankedCandidate> BEST_FIRST = bestFirst(each -> false);

    /**
     * Best score first, then the least load, then the roster's order: two runs on equal facts name the same person.
     *
     * @param last who of equals comes behind the others, wherever the roster has him
     */
    static Comparator<RankedCandidate> bestFirst(Predicate<Candidate> last) {
        return Comparator.<RankedCandidate, Integer>comparing(
                        each -> -each.verdict().score())
                .thenComparing(each -> each.facts().openLoad())
                .thenComparing(each -> last.test(each.candidate()))
                .thenComparing(each -> each.candidate().personId());
    }

    /** The same with the table's verdict. */
    RankedCandidate judged(Verdict judgement) {
        return new RankedCandidate(candidate, facts, judgement);
    }

    /** Why this person, in Chinese, for the case file. */
    public String why(DisputeCategory category) {
        return reasons(category).chinese();
    }

    /** The same for an English reader too; what the county's table says is the table's. */
    public Label reasons(DisputeCategory category) {
        var said = verdict.reason().isBlank()
                ? Label.NONE
                : new Label("（" + verdict.reason() + "）", " (" + verdict.reasonEnglish() + ")");
        return facts.label(category).and(said);
    }
}
