/**
 * Counts days as the law counts them: working days, Chinese holidays and make-up days, the last day of a limit.
 * Owns holiday_day; publishes HolidaysChanged; knows no case and no engine.
 */
@ApplicationModule(
        displayName = "Deadline",
        allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
