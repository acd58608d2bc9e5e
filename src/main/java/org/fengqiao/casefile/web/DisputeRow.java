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
        Standing standing,
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
                file.standing(),
                file.appliedAt(),
                file.registeredAt(),
                file.anonymisedAt().isPresent());
    }
}
