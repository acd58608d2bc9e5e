package org.fengqiao.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.springframework.stereotype.Component;

/** A session is held on the day for which it was appointed; only without an appointment the limits table counts. */
@Component
class AppointedSession implements AgreedDate {

    private final AppointmentDesk appointments;

    AppointedSession(AppointmentDesk appointments) {
        this.appointments = appointments;
    }

    @Override
    public String limit() {
        return "holdSession";
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return appointments
                .current(number)
                .map(appointment -> appointment.startsAt().toLocalDate());
    }
}
