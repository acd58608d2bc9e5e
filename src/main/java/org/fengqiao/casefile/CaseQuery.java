package org.fengqiao.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed by; null leaves a filter out.
 *
 * @param townships only cases of these townships: what the asker may see
 * @param from first day of registration
 * @param to last day of registration
 */
public record CaseQuery(
        Set<String> townships,
        @Nullable String township,
        @Nullable String village,
        @Nullable DisputeCategory category,
        @Nullable Tier tier,
        @Nullable Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Keeps its own copy of the townships. */
    public CaseQuery {
        townships = Set.copyOf(townships);
    }
}
