package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.organisation.DisputeCategory;

/**
 * What the table made of everybody in a committee.
 *
 * @param fit those who may mediate, the best first
 * @param unfit the others
 */
record Ranking(List<RankedCandidate> fit, List<RankedCandidate> unfit) {

    private static final int NAMES_IN_A_LIST = 5;
    private static final String NOBODY =
            "本委员会没有符合条件的调解员，由委员会人员认领。 Nobody of the committee fits; its candidates take the case.";

    List<RankedCandidate> everybody() {
        return Stream.concat(fit.stream(), unfit.stream()).toList();
    }

    /** Number in the roster of whom the table proposes. */
    Optional<String> proposed() {
        return fit.stream().findFirst().map(each -> each.candidate().personId());
    }

    /** Why this person or nobody, and why not those whom the table ruled out. */
    String why(DisputeCategory category) {
        var chosen = fit.stream().findFirst().map(each -> each.why(category)).orElse(NOBODY);
        return unfit.isEmpty() ? chosen : chosen + "。未推荐：" + ruledOut();
    }

    private String ruledOut() {
        var names = unfit.stream()
                .limit(NAMES_IN_A_LIST)
                .map(each -> each.candidate().name() + "（" + each.verdict().reason() + "）")
                .collect(Collectors.joining("、"));
        return unfit.size() > NAMES_IN_A_LIST ? names + "等 " + unfit.size() + " 人" : names;
    }
}
