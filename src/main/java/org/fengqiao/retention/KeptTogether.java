package org.fengqiao.retention;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.intake.CorrectionBook;
import org.fengqiao.related.LinkBook;
import org.fengqiao.related.LinkedCase;
import org.springframework.stereotype.Component;

/** The files that belong together: merged into one another, or linked by one cause (R30). None goes before the last of them may. */
@Component
class KeptTogether {

    private final LinkBook links;
    private final CorrectionBook corrections;

    KeptTogether(LinkBook links, CorrectionBook corrections) {
        this.links = links;
        this.corrections = corrections;
    }

    /** The others that belong to a case. */
    Set<CaseNumber> with(CaseNumber number) {
        var all = new LinkedHashSet<CaseNumber>();
        links.linkedWith(number).stream().map(LinkedCase::number).forEach(all::add);
        Stream.concat(
                        corrections.of(number).stream().flatMap(each -> each.into().stream()),
                        corrections.mergedInto(number).stream())
                .forEach(all::add);
        all.remove(number);
        return all;
    }
}
