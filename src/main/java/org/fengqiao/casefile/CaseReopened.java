package org.fengqiao.casefile;

/** A settled dispute is mediated again. */
public record CaseReopened(CaseNumber number, int round, Tier tier) {}
