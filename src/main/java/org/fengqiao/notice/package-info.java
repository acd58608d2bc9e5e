/**
 * Tells people about their work: a step whose warning day has come, a step that is overdue. Owns notice; publishes
 * nothing.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"shared", "identity", "casefile"})
@NullMarked
package org.fengqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
