package org.fengqiao.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The step of a flow that took a submission.
 *
 * @param process key of the process definition, or {@code case} for an action outside the flow
 * @param element id of the element
 * @param name what users call the step
 * @param form key of the form, null for an action
 */
public record SubmittedElement(
        String process,
        String element,
        String name,
        @Nullable String form) {}
