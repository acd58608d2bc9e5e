package org.fengqiao.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.identity.Accounts;
import org.fengqiao.mediation.Appointment;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.SessionMode;
import org.jspecify.annotations.Nullable;

/** An appointment, also one that was moved. */
record AppointmentView(
        long id,
        LocalDate day,
        String time,
        SessionMode mode,
        @Nullable MobilePlace mobilePlace,
        String place,
        String venue,
        @Nullable String movedBecause,
        String madeBy,
        String madeByName,
        Instant madeAt) {

    static AppointmentView of(Appointment appointment, Accounts people) {
        var venue = appointment.venue();
        return new AppointmentView(
                appointment.id(),
                appointment.startsAt().toLocalDate(),
                appointment.startsAt().toLocalTime().toString(),
                venue.mode(),
                venue.mobilePlace(),
                venue.place(),
                venue.inWords(),
                appointment.movedBecause().map(each -> each.chinese()).orElse(null),
                appointment.madeBy(),
                people.nameOf(appointment.madeBy()),
                appointment.madeAt());
    }
}
