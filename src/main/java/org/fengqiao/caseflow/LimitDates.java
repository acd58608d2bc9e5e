package org.fengqiao.caseflow;

import java.time.LocalDate;
import org.fengqiao.deadline.Deadline;

/** The two dates of a limit: the day of the warning and the last day. */
record LimitDates(LocalDate warning, Deadline due) {}
