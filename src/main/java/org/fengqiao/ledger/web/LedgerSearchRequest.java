package org.fengqiao.ledger.web;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.ledger.LedgerFilter;
import org.fengqiao.ledger.LedgerFilter.State;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the ledger; null leaves a filter out.
 *
 * @param township unit code
 * @param from first day of entry
 * @param to last day of entry
 * @param text words that stand in a line
 * @param village unit code
 * @param category code
 * @param riskLevel how the village saw it
 * @param state entered by somebody, by itself, or struck
 * @param page counts from 0, 0 where it is not said
 * @param size rows of a page, 20 where it is not said
 */
record LedgerSearchRequest(
        @Nullable String township,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable String village,
        @Nullable DisputeCategory category,
        @Nullable RiskLevel riskLevel,
        @Nullable State state,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** Without what only the page asks for. */
    static LedgerSearchRequest of(
            @Nullable String township,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer page,
            @Nullable Integer size) {
        return new LedgerSearchRequest(township, from, to, null, null, null, null, null, page, size);
    }

    LedgerFilter filter() {
        return new LedgerFilter(village == null || village.isBlank() ? null : village, category, riskLevel, state);
    }

    Paging paging() {
        return new Paging(Objects.requireNonNullElse(page, 0), Objects.requireNonNullElse(size, 20));
    }
}
