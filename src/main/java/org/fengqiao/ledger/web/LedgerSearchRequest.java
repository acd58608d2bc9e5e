package org.fengqiao.ledger.web;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the ledger; null leaves a filter out.
 *
 * @param township unit code
 * @param from first day of entry
 * @param to last day of entry
 * @param text words that stand in a line
 * @param page counts from 0, 0 where it is not said
 * @param size rows of a page, 20 where it is not said
 */
record LedgerSearchRequest(
        @Nullable String township,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Integer page,
        @Nullable Integer size) {

    Paging paging() {
        return new Paging(Objects.requireNonNullElse(page, 0), Objects.requireNonNullElse(size, 20));
    }
}
