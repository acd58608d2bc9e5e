/**
 * Tells people about their work: a step whose warning day has come, a step that is overdue, a
 * promise to be urged. Owns notice; publishes
 * nothing.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"shared", "identity", "casefile", "settlement"})
@NullMarked
package org.fengqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
