package org.fengqiao.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what a person is reminded, as he sees it.
 *
 * @param number of the case
 * @param path within the application, where something can be done
 * @param standsInFor login id of whose work it is, where the person only stands in
 */
public record MyReminder(
        long id,
        String number,
        String template,
        String chinese,
        String english,
        String path,
        @Nullable LocalDate dueOn,
        Instant shownFrom,
        @Nullable Instant readAt,
        @Nullable Instant settledAt,
        @Nullable String standsInFor) {}
