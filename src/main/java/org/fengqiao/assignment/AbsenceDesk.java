package org.fengqiao.assignment;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.organisation.Committee;
import org.fengqiao.roster.Absence;
import org.fengqiao.roster.AbsenceBook;
import org.fengqiao.roster.AbsenceReason;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.PlannedAbsence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes absences of mediators: their own, and those that their clerk, dispatcher or supervisor records for them. */
@Service
@Transactional
public class AbsenceDesk {

    private final CurrentUsers users;
    private final AbsenceCircles circles;
    private final CommitteesInCare care;
    private final AbsenceBook book;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final StandInDesk work;

    AbsenceDesk(
            CurrentUsers users,
            AbsenceCircles circles,
            CommitteesInCare care,
            AbsenceBook book,
            Accounts accounts,
            Colleagues colleagues,
            StandInDesk work) {
        this.users = users;
        this.circles = circles;
        this.care = care;
        this.book = book;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.work = work;
    }

    /** For whom the user may record absences. */
    @Transactional(readOnly = true)
    public List<AbsenceCircle> circles() {
        return circles.of(users.require());
    }

    /** Those that the user may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<AbsentPerson> list(boolean overToo) {
        var user = users.require();
        var codes = care.of(user).stream().map(Committee::code).toList();
        return book.of(codes, user.login(), overToo).stream().map(this::named).toList();
    }

    /**
     * Records an absence.
     *
     * @param mediator number in the roster or login id; null for the user himself
     * @param standIn login id of a colleague who does the work meanwhile; null for nobody
     * @throws org.fengqiao.shared.FieldsRefused when there is no such mediator or colleague, or the days make no sense
     * @throws org.fengqiao.roster.AbsencesOverlap when the mediator is away on some of the days already
     * @throws org.fengqiao.casefile.NotYoursToDo when it is not for the user to say
     */
    public AbsentPerson record(
            @Nullable String mediator,
            LocalDate first,
            LocalDate last,
            AbsenceReason reason,
            @Nullable String standIn) {
        var user = users.require();
        var person = circles.require(user, mediator);
        var colleague = colleagues.require(person, standIn);
        return named(book.record(new PlannedAbsence(person.id(), first, last, reason, colleague), user.login()));
    }

    /**
     * Calls an absence off, or ends it today.
     *
     * @throws UnknownAbsence when there is none that the user may know of
     * @throws org.fengqiao.roster.AbsenceIsOver when there is nothing left to end
     */
    public AbsentPerson end(long id) {
        var user = users.require();
        var absence = book.find(id).filter(each -> isSeenBy(user, each)).orElseThrow(UnknownAbsence::new);
        var ended = named(book.end(absence, user.login()));
        work.giveBack();
        return ended;
    }

    private boolean isSeenBy(CurrentUser user, Absence absence) {
        return circles.contains(user, mediator(absence));
    }

    private AbsentPerson named(Absence absence) {
        var person = mediator(absence);
        var recorder = accounts.find(absence.recordedBy())
                .map(CurrentUser::displayName)
                .orElse(absence.recordedBy());
        var standIn = absence.standIn()
                .map(login -> accounts.find(login).map(CurrentUser::displayName).orElse(login));
        return new AbsentPerson(
                absence,
                person.name(),
                circles.nameOf(person),
                absence.stateOn(book.today()),
                recorder,
                standIn.orElse(null));
    }

    private Mediator mediator(Absence absence) {
        return circles.mediator(absence.mediatorId()).orElseThrow();
    }
}
