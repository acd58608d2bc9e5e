package org.fengqiao.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.Tier;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that are appointed, week by week, of the cases that somebody may know of; and what stands in each other's way. */
@Service
@Transactional(readOnly = true)
public class SessionCalendar {

    private static final int WEEK = 7;

    /** A session takes about as long; one that begins so soon before or after another is at the same time. */
    private static final int MINUTES = 90;

    private final Appointments appointments;
    private final CaseDesk cases;

    SessionCalendar(Appointments appointments, CaseDesk cases) {
        this.appointments = appointments;
        this.cases = cases;
    }

    /** The sessions of the seven days from a day on, by time. */
    public List<CalendarEntry> week(CurrentUser user, LocalDate from) {
        var scope = CaseScope.of(user);
        return appointments.holding(from.atStartOfDay(), from.plusDays(WEEK).atStartOfDay()).stream()
                .flatMap(each -> open(each)
                        .filter(scope::covers)
                        .map(file -> new CalendarEntry(each, file, moves(user, file), clashes(user, file, each)))
                        .stream())
                .toList();
    }

    /** The case of an appointment that holds; nothing once the case has gone on. */
    Optional<CaseFile> open(Appointment appointment) {
        return cases.find(appointment.at().number())
                .filter(CaseFile::isBeingMediated)
                .filter(file -> RoundAtTier.of(file).equals(appointment.at()));
    }

    /** Whoever mediates it, the township's clerk in the township, and the county's dispatcher at the county. */
    static boolean moves(CurrentUser user, CaseFile file) {
        var mediates = file.mediator()
                .filter(each -> user.login().equals(each.login()))
                .isPresent();
        return mediates
                || file.tier() == Tier.COUNTY && user.has(Role.DISPATCHER)
                || file.tier() != Tier.COUNTY && user.has(Role.TOWNSHIP_CLERK) && user.sees(file.township());
    }

    /** Other sessions of the same mediator or in the same room at the same time, in words; a case not the user's has no number. */
    List<String> clashes(CurrentUser user, CaseFile file, Appointment planned) {
        var starts = planned.startsAt();
        return appointments.holding(starts.minusMinutes(MINUTES - 1), starts.plusMinutes(MINUTES)).stream()
                .filter(other -> !other.at().number().equals(file.number()))
                .flatMap(other ->
                        open(other).flatMap(with -> clash(user, new Pair(file, planned, with, other))).stream())
                .toList();
    }

    private static Optional<String> clash(CurrentUser user, Pair pair) {
        var which =
                CaseScope.of(user).covers(pair.with()) ? pair.with().number().code() : "另一件案件";
        var when = pair.other().startsAt().toLocalTime() + "（" + which + "）";
        if (pair.sameMediator()) {
            return Optional.of("同一调解员 " + when + " 还有一场调解 The mediator has another session then");
        }
        return pair.samePlace() ? Optional.of("同一地点 " + when + " 还有一场调解 The place is taken then") : Optional.empty();
    }

    private record Pair(CaseFile file, Appointment planned, CaseFile with, Appointment other) {

        boolean sameMediator() {
            var person = file.mediator().map(CaseMediator::personId);
            return person.isPresent() && person.equals(with.mediator().map(CaseMediator::personId));
        }

        boolean samePlace() {
            var here = planned.venue();
            var there = other.venue();
            return here.mode() == SessionMode.IN_PERSON
                    && there.mode() == SessionMode.IN_PERSON
                    && file.tier() == with.tier()
                    && file.township().equals(with.township())
                    && (file.tier() != Tier.VILLAGE || file.village().equals(with.village()))
                    && here.place().strip().equals(there.place().strip());
        }
    }
}
