package org.fengqiao.followup;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.CountyCalendar;
import org.springframework.stereotype.Component;

/** Counts by the county's working calendar: a visit that would fall on a rest day is paid on the next working day (R11). */
@Component
class CountedFollowUpTerms implements FollowUpTerms {

    private static final int DAYS_AFTER_EFFECT = 30;
    private static final int DAYS_AFTER_PERFORMANCE = 7;

    private final CountyCalendar calendar;

    CountedFollowUpTerms(CountyCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public LocalDate afterEffect(CaseNumber number, LocalDate effect) {
        return calendar.current().plusDays(effect, DAYS_AFTER_EFFECT).date();
    }

    @Override
    public LocalDate afterPerformance(CaseNumber number, LocalDate performance) {
        return calendar.current().plusDays(performance, DAYS_AFTER_PERFORMANCE).date();
    }
}
