package org.fengqiao.assignment.web;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.assignment.AbsentPerson;
import org.fengqiao.roster.AbsenceReason;
import org.fengqiao.roster.AbsenceState;
import org.jspecify.annotations.Nullable;

/**
 * An absence on the wire.
 *
 * @param lastDay as it was planned, included
 * @param standIn login id of who does the work meanwhile
 * @param backOn from when the mediator can be asked again, where it was called off or ended early
 * @param recordedBy login id
 * @param endedBy login id
 */
record AbsenceView(
        long id,
        String mediator,
        String mediatorName,
        String committeeName,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceReason reason,
        String reasonName,
        AbsenceState state,
        String stateName,
        boolean over,
        String recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable String standIn,
        @Nullable String standInName,
        @Nullable LocalDate backOn,
        @Nullable String endedBy) {

    static AbsenceView of(AbsentPerson person) {
        var absence = person.absence();
        return new AbsenceView(
                absence.id(),
                absence.mediatorId(),
                person.name(),
                person.committee(),
                absence.firstDay(),
                absence.lastDay(),
                absence.reason(),
                absence.reason().chinese(),
                person.state(),
                person.state().chinese(),
                person.state().isOver(),
                absence.recordedBy(),
                person.recorder(),
                absence.recordedAt(),
                absence.standIn().orElse(null),
                person.standIn(),
                absence.backOn().orElse(null),
                absence.endedBy().orElse(null));
    }
}
