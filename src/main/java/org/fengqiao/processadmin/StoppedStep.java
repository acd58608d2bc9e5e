package org.fengqiao.processadmin;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An automatic step that failed at each of its attempts and waits for somebody; the engine calls it an incident.
 *
 * @param id of the job
 * @param number of the case, null for a step of no case
 * @param process key of the flow
 * @param processName what the flow is called
 * @param version of the flow
 * @param element id of the step in the model
 * @param elementName what it is called there, or its id
 * @param since when it was given up
 * @param failure the kind of error; never its words, which could name somebody
 */
public record StoppedStep(
        String id,
        @Nullable String number,
        String process,
        String processName,
        int version,
        String element,
        String elementName,
        @Nullable OffsetDateTime since,
        @Nullable String failure) {}
