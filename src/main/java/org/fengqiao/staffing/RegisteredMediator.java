package org.fengqiao.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mediator as the lists of the page show him. */
public record RegisteredMediator(
        String id,
        String name,
        String committee,
        String committeeName,
        String phone,
        boolean fullTime,
        @Nullable String login,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate leftOn) {}
