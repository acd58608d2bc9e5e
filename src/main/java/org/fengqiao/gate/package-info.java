/**
 * The gate that every flow, decision and form passes before it comes into force, whatever door it came through. Owns no
 * table; publishes nothing.
 */
@ApplicationModule(
        displayName = "Gate",
        allowedDependencies = {"shared", "identity", "caseflow"})
@NullMarked
package org.fengqiao.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
