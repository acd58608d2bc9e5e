package org.fengqiao.caseflow;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All agreed dates. Their beans are looked up late: the modules that hold them ask for limits themselves. */
@Component
class AgreedDates {

    private final ObjectProvider<AgreedDate> dates;

    AgreedDates(ObjectProvider<AgreedDate> dates) {
        this.dates = dates;
    }

    Optional<LocalDate> find(String limit, CaseNumber number) {
        return dates.stream()
                .filter(each -> each.limit().equals(limit))
                .flatMap(each -> each.find(number).stream())
                .findFirst();
    }
}
