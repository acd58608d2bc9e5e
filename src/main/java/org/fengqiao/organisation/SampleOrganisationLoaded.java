package org.fengqiao.organisation;

import java.util.List;

/** The sample county's units and committees were written; who adds to the sample does so in the same transaction. */
public record SampleOrganisationLoaded(List<Committee> committees) {}
