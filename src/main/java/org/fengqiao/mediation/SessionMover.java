package org.fengqiao.mediation;

import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an appointed session to another time or place: the old one stays on record, the day of the task goes along. */
@Service
@Transactional
public class SessionMover {

    private final CaseAccess access;
    private final CaseDesk cases;
    private final AppointmentDesk desk;
    private final SessionCalendar calendar;
    private final Limits limits;

    SessionMover(CaseAccess access, CaseDesk cases, AppointmentDesk desk, SessionCalendar calendar, Limits limits) {
        this.access = access;
        this.cases = cases;
        this.desk = desk;
        this.calendar = calendar;
        this.limits = limits;
    }

    /**
     * Moves it.
     *
     * @param move what to, and why
     * @throws MovedMeanwhile where it is another one by now
     * @throws SessionClash where something else is at the same time and nobody said that it does not matter
     */
    public Appointment move(CurrentUser by, CaseNumber number, Move move) {
        var file = access.visible(number);
        if (!SessionCalendar.moves(by, file)) {
            throw new NotYoursToMove();
        }
        cases.change(number, this::demandRunning);
        var before =
                desk.current(number).filter(each -> each.id() == move.was()).orElseThrow(MovedMeanwhile::new);
        var after = desk.move(file, move.to(), move.reason(), by.login());
        var clashes = calendar.clashes(by, file, after);
        if (!clashes.isEmpty() && !move.allTheSame()) {
            throw new SessionClash(clashes);
        }
        limits.recalculate(before.at().number());
        return after;
    }

    private void demandRunning(CaseFile file) {
        if (!file.isBeingMediated()) {
            throw new CaseRuleViolated(file.number(), "案件不在调解中，不能改期。", "The case is not being mediated.");
        }
    }

    /**
     * Where to.
     *
     * @param was id of the appointment that the sender saw
     * @param allTheSame whether it is moved although something else is at the same time
     */
    public record Move(PlannedSession to, MovingReason reason, long was, boolean allTheSame) {}
}
