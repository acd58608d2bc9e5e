package org.fengqiao.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agreement: all was done by a day, or a part of it was refused although it was urged (R18).
 *
 * @param day when everything had been done; none for a refusal
 * @param note of a refusal: how the party was urged
 */
public record Outcome(
        Performance performance,

        @Nullable LocalDate day,
        @Nullable String note) {}
