package org.fengqiao.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.assignment.OpenProposals.Proposed;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.migration.DraftOutlook.OtherCommittee;
import org.fengqiao.migration.DraftOutlook.OtherProposal;

/** Picks out what differs. */
final class OtherOnes {

    private OtherOnes() {}

    static List<OtherProposal> proposals(List<Proposed> now, List<Proposed> then) {
        var other = then.stream().collect(Collectors.toMap(Proposed::number, Function.identity(), (a, b) -> b));
        return now.stream()
                .filter(each -> other.containsKey(each.number()))
                .filter(each -> !each.isSameAs(of(other, each)))
                .map(each -> new OtherProposal(
                        each.number().code(), each.name(), of(other, each).name()))
                .toList();
    }

    private static Proposed of(Map<CaseNumber, Proposed> other, Proposed each) {
        return Objects.requireNonNull(other.get(each.number()));
    }

    static List<OtherCommittee> committees(Map<String, String> now, Map<String, String> then) {
        return now.keySet().stream()
                .sorted()
                .filter(number -> !Objects.equals(now.get(number), then.get(number)))
                .map(number -> new OtherCommittee(number, now.get(number), then.get(number)))
                .toList();
    }
}
