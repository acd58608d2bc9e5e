/**
 * Knows the county's units, its people's mediation committees and which committee answers for which place, and takes
 * the county's own files in. Owns organisation_unit and committee; publishes CountyImported.
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = "shared")
@NullMarked
package org.fengqiao.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
