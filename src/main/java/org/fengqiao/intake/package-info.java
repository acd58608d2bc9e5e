/**
 * Takes a dispute in, from the start form in Tasklist or over REST, and opens its case file. Owns
 * refused_dispute, entrustment and correction; a report becomes the case file and a submission. Publishes SettledOnTheSpot.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "organisation", "identity", "audit", "casefile", "caseflow"})
@NullMarked
package org.fengqiao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
