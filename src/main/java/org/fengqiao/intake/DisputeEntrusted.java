package org.fengqiao.intake;

import org.fengqiao.casefile.CaseNumber;

/**
 * Another organ entrusted a dispute, and somebody there handles it, who does not mediate it (R28).
 *
 * @param officer name of that person
 */
public record DisputeEntrusted(CaseNumber number, String officer) {}
