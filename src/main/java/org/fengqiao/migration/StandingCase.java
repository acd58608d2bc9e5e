package org.fengqiao.migration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running case and where it stands. Nothing of it but its number: whoever looks after flows reads no case.
 *
 * @param number the case's number; null for a flow that belongs to no case
 * @param version the version of the flow on which it runs
 */
public record StandingCase(@Nullable String number, int version, List<Place> places) {

    /**
     * An element at which it stands.
     *
     * @param element id of the element
     * @param name the element's name, or its id where it has none
     * @param since since when
     */
    public record Place(String element, String name, Instant since) {}
}
