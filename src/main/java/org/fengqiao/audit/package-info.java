/**
 * Seals what identifies people, each case under a key of its own, and keeps the record of who saw and changed what. Owns
 * case_key; whoever destroys the key of a case makes everything that was written of its people unreadable for good.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "organisation", "identity"})
@NullMarked
package org.fengqiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
