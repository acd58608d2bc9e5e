package org.fengqiao.deadline;

/**
 * What a limit is counted in. The general limit of R09 is in calendar days, the medical one in working days; the report of
 * a major event is due within hours, nights and rest days included (R30).
 */
public enum DayUnit {
    DAYS,
    WORKING_DAYS,
    HOURS
}
