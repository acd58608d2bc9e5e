package org.fengqiao.caseflow;

/** Another table of limits is in force, told in the transaction that brings it: every open date is counted anew. */
public record LimitsChanged() {

    /** Key of the table of limits. */
    public static final String TABLE = LimitTable.KEY;
}
