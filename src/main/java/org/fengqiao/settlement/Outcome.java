package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agreement: all was done by a day, or a part of it was refused although it was urged (R18).
 *
 * @param day when everything had been done; none for a refusal
 * @param note of a refusal: how the party was urged
 */
@Embeddable
public record Outcome(
        @Column(name = "performance") @Enumerated(EnumType.STRING)
        Performance performance,

        @Column(name = "performed_on") @Nullable LocalDate day,
        @Column(name = "performance_note") @Nullable String note) {}
