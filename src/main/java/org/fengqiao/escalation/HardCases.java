package org.fengqiao.escalation;

import org.fengqiao.casefile.CaseFile;

/** Which cases are hard ones: several mediators, the think tank, a written agreement. An administrator keeps the table. */
public interface HardCases {

    /** Whether the table says so of a case that nobody has marked yet. */
    boolean isHard(CaseFile file);
}
