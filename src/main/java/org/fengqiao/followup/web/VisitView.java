package org.fengqiao.followup.web;

import java.time.LocalDate;
import org.fengqiao.followup.BringForward;
import org.fengqiao.followup.FollowUpVisit;
import org.jspecify.annotations.Nullable;

/** A planned visit as a client sees it. */
record VisitView(
        String number,
        int round,
        LocalDate plannedFor,
        @Nullable String broughtForwardReason) {

    static VisitView of(FollowUpVisit visit) {
        return new VisitView(
                visit.number().code(),
                visit.round(),
                visit.plannedFor(),
                visit.broughtForward().map(BringForward::reason).orElse(null));
    }
}
