/**
 * The seam to the process engine: starts and signals the flow of a case, takes what forms post to the module that owns the
 * facts, keeps personal data out of the engine, and gives each instance its township and its limits. Owns stage_clock, dates_to_count,
 * form_draft and sent_form;
 * publishes nothing.
 */
@ApplicationModule(
        displayName = "Case flow",
        allowedDependencies = {"shared", "organisation", "deadline", "identity", "audit", "casefile"})
@NullMarked
package org.fengqiao.caseflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
