package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseNumber;

/**
 * A day has come on which whoever has the case is reminded that both sides may ask a court for confirmation (R16).
 *
 * @param times the how-manieth day of reminding this is
 */
public record ConfirmationReminded(CaseNumber number, int times) {}
