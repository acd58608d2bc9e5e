/**
 * Brings flows, decisions and forms into force and watches over them: which version came through which door, and whether
 * every case has its token. Owns flow_taken; publishes nothing.
 */
@ApplicationModule(
        displayName = "Process administration",
        allowedDependencies = {"shared", "identity", "audit", "casefile", "caseflow", "gate"})
@NullMarked
package org.fengqiao.processadmin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
