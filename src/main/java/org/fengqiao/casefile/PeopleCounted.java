package org.fengqiao.casefile;

/**
 * Another number of people than before was written down for a case.
 *
 * @param people how many it concerns now
 */
public record PeopleCounted(CaseNumber number, int people) {}
