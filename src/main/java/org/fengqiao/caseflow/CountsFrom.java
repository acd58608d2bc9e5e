package org.fengqiao.caseflow;

/** Where a limit begins to run. */
enum CountsFrom {
    /** The day on which the case was accepted (R09), or came back for another round (R21). */
    ACCEPTANCE,
    /** For a stage the day on which it began, for a task the day on which it came up. */
    NOW
}
