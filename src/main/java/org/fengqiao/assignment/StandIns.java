package org.fengqiao.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.reminder.Deputies;
import org.fengqiao.roster.AbsenceBook;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.springframework.stereotype.Component;

/**
 * Who does whose work today. It begins and ends with the days of the absence and is nowhere switched on or off: everything
 * asks here. In a case in which the stand-in has declared a conflict he does nothing for anybody (R05).
 */
@Component
class StandIns implements Deputies {

    private final AbsenceBook absences;
    private final Roster roster;
    private final Accounts accounts;
    private final DeclaredConflicts conflicts;

    StandIns(AbsenceBook absences, Roster roster, Accounts accounts, DeclaredConflicts conflicts) {
        this.absences = absences;
        this.roster = roster;
        this.accounts = accounts;
        this.conflicts = conflicts;
    }

    @Override
    public Optional<String> of(String absent, CaseNumber number) {
        return today().stream()
                .filter(each -> each.absent().equals(absent) && isFree(each.standIn(), number))
                .map(Pair::standIn)
                .findFirst();
    }

    /** Whether somebody does this work of somebody else today. */
    boolean mayActFor(String standIn, String absent, CaseNumber number) {
        return of(absent, number).filter(standIn::equals).isPresent();
    }

    /** For whom the user stands in today. */
    List<Pair> ofStandIn(CurrentUser user) {
        return today().stream()
                .filter(each -> each.standIn().equals(user.login()))
                .toList();
    }

    /** Only while the stand-in's account is open and belongs to the committee of whoever is away. */
    private List<Pair> today() {
        return absences.stoodInToday().stream()
                .flatMap(each -> roster.mediator(each.mediatorId()).stream()
                        .flatMap(absent -> pair(absent, each.standIn().orElse(""), each.lastDay()).stream()))
                .toList();
    }

    private Optional<Pair> pair(Mediator absent, String standIn, LocalDate until) {
        var isColleague = accounts.active(standIn)
                .filter(each -> each.belongsTo(absent.committeeCode()))
                .isPresent();
        return absent.loginId()
                .filter(login -> isColleague)
                .map(login -> new Pair(login, absent.name(), standIn, until));
    }

    boolean isFree(String login, CaseNumber number) {
        var person = roster.mediatorByLogin(login).map(Mediator::id).orElse(login);
        return !conflicts.existsByNumberAndPersonId(number, person);
    }

    /**
     * One who is away, and who does the work.
     *
     * @param absent login id
     * @param absentName the name in the roster
     * @param standIn login id
     * @param until the last day
     */
    record Pair(String absent, String absentName, String standIn, LocalDate until) {}
}
