package org.fengqiao.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How long the elements of a process take, over all its versions. */
public interface ElementTimes {

    /**
     * One line for each element that somebody or something waits at.
     *
     * @param process key of the process
     * @param from the first moment at which an element counts as finished
     * @param until the first moment after the period
     * @param townships whose cases are counted
     */
    List<ElementTime> of(String process, Instant from, Instant until, Set<String> townships);

    /**
     * How long one element took, and what waits there now.
     *
     * @param element its id in the model
     * @param name as drawn in the version that was used last
     * @param finished how many times it was finished within the period; what was cancelled does not count
     * @param median of the finished ones, in seconds of the calendar; 0 when nothing was finished
     * @param ninetieth the 90th percentile, in seconds of the calendar; 0 when nothing was finished
     * @param waiting how many wait there now, whatever the period
     * @param overdue how many of those are tasks past their date
     */
    record ElementTime(
            String element, String name, long finished, long median, long ninetieth, long waiting, long overdue) {}
}
