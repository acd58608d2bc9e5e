/**
 * The papers of a case: scans, photos and other files, checked by what they hold, sealed under the key of the case and
 * withdrawn instead of deleted. Owns case_paper and case_paper_content; publishes nothing.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "identity", "audit", "casefile", "caseflow"})
@NullMarked
package org.fengqiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
