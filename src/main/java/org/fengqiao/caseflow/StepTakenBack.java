package org.fengqiao.caseflow;

import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;

/**
 * The last step of a case was taken back: every module marks as struck what it wrote with it, before the token moves.
 *
 * @param since what was written after this instant belongs to the step
 * @param by login id
 */
public record StepTakenBack(CaseNumber number, Instant since, String by, Instant at) {}
