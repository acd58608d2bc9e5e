package org.fengqiao.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arranges sessions. A later appointment of the same round at the same tier takes the place of the earlier. */
@Service
@Transactional
public class AppointmentDesk {

    private final CaseDesk cases;
    private final Appointments appointments;
    private final Clock clock;

    AppointmentDesk(CaseDesk cases, Appointments appointments, Clock clock) {
        this.cases = cases;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Puts a session on the calendar. @throws CaseRuleViolated when the case is not being mediated */
    public Appointment appoint(CaseNumber number, PlannedSession planned, String by) {
        var file = cases.read(number);
        if (file.standing() != Standing.OPEN || file.ending().isPresent()) {
            throw new CaseRuleViolated(number, "案件不在调解中，不能约定调解。", "The case is not being mediated.");
        }
        return appointments.save(new Appointment(RoundAtTier.of(file), planned, by, clock.instant()));
    }

    /** All of this round at this tier, the one that holds first. */
    @Transactional(readOnly = true)
    public List<Appointment> all(CaseNumber number) {
        return appointments.findByAtOrderByIdDesc(RoundAtTier.of(cases.read(number)));
    }

    /** Another time or place takes the place of what was appointed; what was appointed before stays on record. */
    Appointment move(CaseFile file, PlannedSession planned, MovingReason reason, String by) {
        return appointments.save(
                new Appointment(RoundAtTier.of(file), planned, by, clock.instant()).movedBecause(reason));
    }

    /** How sessions of this round are held unless somebody says otherwise: by the mobile room where it was asked for (R20). */
    @Transactional(readOnly = true)
    public SessionMode usualMode(CaseNumber number) {
        return cases.read(number).mobileRoom() ? SessionMode.MOBILE : SessionMode.IN_PERSON;
    }

    /** What holds now, in this round at this tier. */
    @Transactional(readOnly = true)
    public Optional<Appointment> current(CaseNumber number) {
        return appointments.findFirstByAtOrderByIdDesc(RoundAtTier.of(cases.read(number)));
    }
}
