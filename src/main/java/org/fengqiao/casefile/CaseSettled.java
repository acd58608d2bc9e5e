package org.fengqiao.casefile;

/** The parties agreed, at this tier and in this round. */
public record CaseSettled(CaseNumber number, Tier tier, int round) {}
