package org.fengqiao.related;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.springframework.stereotype.Component;

/** A case of a crowd does not close before it was reported, itself or with its group (R22, R30). */
@Component
class MajorEventReported implements ClosingCondition {

    private final MajorEventReports reports;
    private final LinkBook links;

    MajorEventReported(MajorEventReports reports, LinkBook links) {
        this.reports = reports;
        this.links = links;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        var group = links.groupOf(file.number()).map(LinkedGroup::number).orElse(MajorEventReports.NO_GROUP);
        return reports.of(file.number(), group).stream().anyMatch(MajorEventReport::isOpen)
                ? Optional.of("重大事项尚未报告（R30）。The major event was not reported yet (R30).")
                : Optional.empty();
    }
}
