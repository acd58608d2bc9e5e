package org.fengqiao.deadline;

import java.util.List;

/** What runs now and would move under another calendar. This module knows no case; whoever has deadlines implements it. */
public interface OpenDeadlines {

    /** Every open deadline whose last day would be another one. */
    List<MovedDeadline> movedBy(WorkingCalendar calendar);

    /** How many of what runs still has dates that were computed before the last change of the holidays. */
    int waiting();
}
