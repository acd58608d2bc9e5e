package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way back to a step.
 *
 * @param instance the stage, or the life where the step ended its stage
 * @param since when the step's task came up: what was written later belongs to the step, or follows from it
 * @param call the element of the life that calls the stage; null within a stage
 * @param left the stages that followed, which are taken out; none within a stage
 */
record WayBack(String instance, Instant since, @Nullable String call, Set<String> left) {}
