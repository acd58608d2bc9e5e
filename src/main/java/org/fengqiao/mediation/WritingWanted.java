package org.fengqiao.mediation;

/** What of the case asks for a written agreement beside its category (MoJ Rules 2002 art. 34, R13). */
public record WritingWanted(boolean byParty, boolean hardCase) {

    /** Nothing. */
    public static final WritingWanted NO = new WritingWanted(false, false);
}
