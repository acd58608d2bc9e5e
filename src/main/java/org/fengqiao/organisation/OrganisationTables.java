package org.fengqiao.organisation;

import java.util.Collection;
import java.util.Set;
import org.fengqiao.shared.BulkWriter;
import org.fengqiao.shared.Tally;
import org.springframework.stereotype.Component;

/** Writes units and committees, many at once. */
@Component
class OrganisationTables {

    private final BulkWriter writer;

    OrganisationTables(BulkWriter writer) {
        this.writer = writer;
    }

    Tally putUnits(Collection<Unit> units, Set<String> kept) {
        return writer.put(
                "organisation_unit", "code", units.stream().map(Unit::row).toList(), kept);
    }

    Tally putCommittees(Collection<Committee> committees, Set<String> kept) {
        return writer.put(
                "committee", "code", committees.stream().map(Committee::row).toList(), kept);
    }
}
