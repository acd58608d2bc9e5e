package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a performance that is over its term was urged (People's Mediation Law art. 31, R18).
 *
 * @param last the last time
 */
@Embeddable
public record Urging(
        @Column(name = "urged_on") @Nullable LocalDate last,

        @Column(name = "times_urged") int times) {

    static final Urging NONE = new Urging(null, 0);

    Urging again(LocalDate day) {
        return new Urging(day, times + 1);
    }
}
