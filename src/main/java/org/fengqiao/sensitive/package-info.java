/**
 * What few people may know of a party: special marks, hidden from everybody until a responsible person approves, and the
 * approvals themselves, which also guard the numbers of minors. Owns special_mark and approval; publishes nothing.
 */
@ApplicationModule(
        displayName = "Sensitive data",
        allowedDependencies = {"shared", "organisation", "identity", "audit", "casefile"})
@NullMarked
package org.fengqiao.sensitive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
