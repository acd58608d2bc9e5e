package org.fengqiao.rehearsal.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a case are counted from, besides its flow: days and a category, nothing of people.
 *
 * @param category code of the national category
 * @param acceptedOn the day from which the mediation counts
 * @param stops the days on which its clock stood still
 * @param extendedBy by how many days it was extended, by round
 */
public record RecordedFacts(String category, LocalDate acceptedOn, List<Stop> stops, Map<Integer, Integer> extendedBy) {

    /** From a day that does not count to a day that counts again; without end while it lasts. */
    public record Stop(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day, LocalDate today) {
            return !day.isBefore(from) && (until == null ? !day.isAfter(today) : day.isBefore(until));
        }
    }
}
