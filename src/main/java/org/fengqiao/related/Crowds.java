package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Says whether a case is one of a crowd: by its people, or by the cases that have the same cause (R30). */
@Component
public class Crowds {

    private final CrowdTable table;
    private final LinkBook links;
    private final CaseDesk cases;

    Crowds(CrowdTable table, LinkBook links, CaseDesk cases) {
        this.table = table;
        this.links = links;
        this.cases = cases;
    }

    /** The crowd of a case; nothing while it is none. */
    public Optional<Crowd> of(CaseFile file) {
        var linked = links.linkedWith(file.number());
        return table.of(file.category())
                .map(measures -> new Crowd(file.peopleInvolved(), electors(file, linked), linked.size(), measures))
                .filter(Crowd::isOne);
    }

    private int electors(CaseFile file, List<LinkedCase> linked) {
        return linked.stream()
                        .filter(each -> !each.number().equals(file.number()))
                        .mapToInt(each -> cases.read(each.number()).peopleInvolved())
                        .sum()
                + file.peopleInvolved();
    }
}
