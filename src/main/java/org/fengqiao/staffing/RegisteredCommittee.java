package org.fengqiao.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A village, a township, or a committee of an enterprise, a social organisation or an industry as the list shows it.
 *
 * @param unit code of the village or township; of the county for an industry committee, of its township for any other
 * @param unitEndedOn when the place was dissolved; null as a rule
 * @param code of the committee; null where the unit has none
 * @param members how many mediators are in office
 * @param termEnds first day after the term; null where none is recorded
 * @param daysLeft until the term is over, negative once it is; null where none is recorded
 */
public record RegisteredCommittee(
        String unit,
        String unitName,
        @Nullable LocalDate unitEndedOn,
        String township,
        String townshipName,
        @Nullable String code,
        @Nullable String name,
        @Nullable LocalDate termBegins,
        @Nullable LocalDate termEnds,
        @Nullable LocalDate endedOn,
        int members,
        @Nullable Long daysLeft) {

    private static final int FEWEST = 3;
    private static final int MOST = 9;

    static @Nullable Long days(LocalDate today, @Nullable LocalDate end) {
        return end == null ? null : ChronoUnit.DAYS.between(today, end);
    }

    /** Whether the number of its mediators is what the law has (art. 8). */
    @JsonProperty
    public boolean usualSize() {
        return members >= FEWEST && members <= MOST;
    }
}
