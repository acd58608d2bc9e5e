package org.fengqiao.caseflow;

import org.fengqiao.casefile.CaseNumber;

/**
 * The flow of a case entered a stage, in the transaction of the engine's step.
 *
 * @param stage key of the stage's process
 * @param round the case's round
 */
public record StageEntered(CaseNumber number, String stage, int round) {}
