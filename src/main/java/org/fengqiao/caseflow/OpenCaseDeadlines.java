package org.fengqiao.caseflow;

import java.util.Comparator;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.deadline.OpenDeadlines;
import org.fengqiao.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The deadlines of all cases that are not closed: which a new holiday notice would move, and how many still wait for it (R11). */
@Component
class OpenCaseDeadlines implements OpenDeadlines {

    private final CaseRegister cases;
    private final LimitPreview preview;
    private final DatesToCount waiting;
    private final CountyCalendar calendar;

    OpenCaseDeadlines(CaseRegister cases, LimitPreview preview, DatesToCount waiting, CountyCalendar calendar) {
        this.cases = cases;
        this.preview = preview;
        this.waiting = waiting;
        this.calendar = calendar;
    }

    @Override
    public List<MovedDeadline> movedBy(WorkingCalendar other) {
        return cases.unclosed().stream()
                .sorted(Comparator.comparing(CaseNumber::code))
                .flatMap(number -> calendar.assuming(other, () -> preview.moved(number)).stream())
                .toList();
    }

    @Override
    public int waiting() {
        return waiting.all().size();
    }
}
