package org.fengqiao.rehearsal.web;

import java.time.LocalDate;
import org.fengqiao.rehearsal.RehearsalQuestion;
import org.jspecify.annotations.Nullable;

/** Which draft, and which cases. */
record BeginRequest(
        long draft,
        int cases,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    RehearsalQuestion question() {
        return new RehearsalQuestion(draft, cases, from, until);
    }
}
