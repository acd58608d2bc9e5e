package org.fengqiao.casefile;

/** A dispute was handed up. */
public record CaseEscalated(CaseNumber number, Tier from, Tier to) {}
