/**
 * What clerks do to the county's lists of places, committees and mediators between two imports: who joins, leaves and moves,
 * which committee begins a new term, what is dissolved. Owns staff_record (the lists themselves are the organisation's and the
 * roster's); publishes nothing.
 */
@ApplicationModule(
        displayName = "Staffing",
        allowedDependencies = {"shared", "organisation", "roster", "identity", "audit", "casefile"})
@NullMarked
package org.fengqiao.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
