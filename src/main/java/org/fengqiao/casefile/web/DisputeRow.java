package org.fengqiao.casefile.web;

import java.time.Instant;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.Tier;

/** One line of a list of cases: nothing about the parties. */
record DisputeRow(
        String number,
        String officialNumber,
        String category,
        String categoryName,
        String village,
        String township,
        Tier tier,
        String tierName,
        Standing standing,
        String standingName,
        Instant appliedAt,
        Instant registeredAt,
        boolean anonymised) {

    static DisputeRow of(CaseFile file) {
        return new DisputeRow(
                file.number().code(),
                file.officialNumber(),
                file.category().code(),
                file.category().chinese(),
                file.village(),
                file.township(),
                file.tier(),
                file.tier().chinese(),
                file.standing(),
                file.standing().chinese(),
                file.appliedAt(),
                file.registeredAt(),
                file.anonymisedAt().isPresent());
    }
}
