/**
 * The case file: what several stages ask about a dispute, who its parties are, who mediated it, and every submission that
 * was accepted. Owns case_file, party, case_mediator, clock_stop, limit_extension, further_particular, case_number_counter
 * and submission; publishes CaseAccepted,
 * CaseSettled, CaseEscalated, CaseReopened and CaseClosed.
 */
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"shared", "organisation", "identity", "audit"})
@NullMarked
package org.fengqiao.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
