package org.fengqiao.deadline;

/** What a limit is counted in. The general limit of R09 is in calendar days, the medical one in working days. */
public enum DayUnit {
    DAYS,
    WORKING_DAYS
}
