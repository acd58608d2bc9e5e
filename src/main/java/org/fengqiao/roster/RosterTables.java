package org.fengqiao.roster;

import java.util.Collection;
import java.util.Set;
import org.fengqiao.shared.BulkWriter;
import org.fengqiao.shared.Tally;
import org.springframework.stereotype.Component;

/** Writes mediators and experts, many at once. */
@Component
class RosterTables {

    private final BulkWriter writer;

    RosterTables(BulkWriter writer) {
        this.writer = writer;
    }

    Tally putMediators(Collection<Mediator> mediators, Set<String> kept) {
        return writer.put(
                "mediator", "id", mediators.stream().map(Mediator::row).toList(), kept);
    }

    Tally putExperts(Collection<Expert> experts, Set<String> kept) {
        return writer.put("expert", "id", experts.stream().map(Expert::row).toList(), kept);
    }
}
