package org.fengqiao.roster;

/**
 * The sample county's units, committees, mediators and experts were written. Published inside the transaction that
 * writes them: accounts made for {@link SamplePeople} by a listener are there together with the county, or not at all.
 */
public record SampleCountyLoaded() {}
