/**
 * The problem ledger (问题台账): what could not be settled on the spot, entered once and never changed, to be listed,
 * searched and exported. Owns ledger_entry and ledger_counter; publishes nothing.
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"shared", "organisation", "identity", "audit", "casefile", "caseflow", "mediation"})
@NullMarked
package org.fengqiao.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
