/**
 * Walks cases through the real forms and flows without a person at the keyboard: the sample county's cases now, the
 * county's year later. Owns no table; publishes nothing.
 */
@ApplicationModule(
        displayName = "Replay",
        allowedDependencies = {"shared", "identity", "casefile", "caseflow", "escalation", "followup"})
@NullMarked
package org.fengqiao.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
