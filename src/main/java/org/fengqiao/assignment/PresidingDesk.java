package org.fengqiao.assignment;

import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Jurisdiction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who really sits down with the sides, named or not. */
@Service
@Transactional
public class PresidingDesk {

    private final CaseDesk cases;
    private final MediatorPool pool;
    private final Assignments assignments;
    private final DeclaredConflicts conflicts;
    private final Jurisdiction jurisdiction;
    private final StandIns standIns;

    PresidingDesk(
            CaseDesk cases,
            MediatorPool pool,
            Assignments assignments,
            DeclaredConflicts conflicts,
            Jurisdiction jurisdiction,
            StandIns standIns) {
        this.cases = cases;
        this.pool = pool;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.jurisdiction = jurisdiction;
        this.standIns = standIns;
    }

    /**
     * Somebody mediates. Who was not named is named by it, so that the visit is never paid by somebody who mediated
     * (R28). Where the named mediator has no login, whoever types is not taken for the mediator.
     *
     * @throws CaseRuleViolated when the person declared a conflict in this case (R05)
     */
    public void takeUp(CaseNumber number, String login) {
        var file = cases.read(number);
        if (named(file).filter(each -> login.equals(each.login())).isPresent()) {
            return;
        }
        var person = pool.byLogin(login).orElseGet(() -> Candidate.unlisted(login, committee(file)));
        if (conflicts.existsByNumberAndPersonId(number, person.personId())) {
            throw new CaseRuleViolated(
                    number, "您在本案中应当回避，不能主持调解（R05）。", "You have a conflict in this case and do not mediate it (R05).");
        }
        if (named(file).filter(each -> each.login() == null).isPresent()) {
            return;
        }
        var absent = named(file).filter(each -> standIns.mayActFor(login, String.valueOf(each.login()), number));
        cases.change(number, changed -> {
            changed.nameMediator(person.mediatorOf(changed, absent.isPresent() ? "代理主持本次调解" : "主持本次调解"));
            // Whoever stands in has mediated (R28), and the case stays whose it was.
            absent.ifPresent(changed::nameMediator);
        });
    }

    private static Optional<CaseMediator> named(CaseFile file) {
        return file.mediator().filter(each -> each.tier() == file.tier());
    }

    private String committee(CaseFile file) {
        return assignments
                .findFirstByNumberOrderByIdDesc(file.number())
                .filter(each -> each.isFor(file))
                .map(Assignment::committee)
                .orElseGet(() -> inCharge(file));
    }

    private String inCharge(CaseFile file) {
        return switch (file.tier()) {
            case VILLAGE -> Committee.codeOf(file.village());
            case TOWNSHIP -> Committee.codeOf(file.township());
            case COUNTY -> jurisdiction.countyCentre();
        };
    }
}
