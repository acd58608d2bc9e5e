package org.fengqiao.deadline;

/** How a holiday notice changes a day: off though a weekday may be, or worked although it is a weekend. */
public enum DayKind {
    OFF,
    WORK
}
