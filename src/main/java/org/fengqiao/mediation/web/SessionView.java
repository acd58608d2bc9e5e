package org.fengqiao.mediation.web;

import java.util.List;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.identity.Accounts;
import org.fengqiao.mediation.CalendarEntry;
import org.jspecify.annotations.Nullable;

/** A session on the calendar: which case, who mediates, and what stands in its way; nothing of the parties. */
record SessionView(
        AppointmentView appointment,
        String number,
        String officialNumber,
        String categoryName,
        String tierName,
        @Nullable String mediator,
        @Nullable String committee,
        boolean movable,
        List<String> clashes) {

    static SessionView of(CalendarEntry entry, Accounts people) {
        var file = entry.file();
        return new SessionView(
                AppointmentView.of(entry.appointment(), people),
                file.number().code(),
                file.officialNumber(),
                file.category().chinese(),
                file.tier().chinese(),
                file.mediator().map(CaseMediator::name).orElse(null),
                file.mediator().map(CaseMediator::committee).orElse(null),
                entry.movable(),
                entry.clashes());
    }
}
