package org.fengqiao.identity.process;

/** What becomes of a command that reaches the engine from outside. */
enum Door {
    /** Done, if the engine's rights allow it. */
    OPEN,
    /** Done for people of the county only: it looks at all townships at once. */
    COUNTY,
    /** Refused to everybody. */
    SHUT,
    /** The engine's own; refused to everybody as well. */
    INNER
}
