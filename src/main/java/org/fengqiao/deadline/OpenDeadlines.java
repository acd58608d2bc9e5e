package org.fengqiao.deadline;

import java.util.List;

/** What runs now and would move under another calendar. This module knows no case; whoever has deadlines implements it. */
public interface OpenDeadlines {

    /** Every open deadline whose last day would be another one. */
    List<MovedDeadline> movedBy(WorkingCalendar calendar);
}
