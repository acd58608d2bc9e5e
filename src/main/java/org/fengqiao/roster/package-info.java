/**
 * Knows the people: the committees' mediators with what they are good at and when they are away, and the experts of the
 * think tank. Owns mediator, expert and absence; publishes SampleCountyLoaded.
 */
@ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.fengqiao.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
