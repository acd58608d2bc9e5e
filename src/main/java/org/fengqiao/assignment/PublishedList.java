package org.fengqiao.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Component;

/**
 * The published list of mediators from which the sides of a dispute choose: those of the township's committees and of the
 * county's industry committees who are in office, not away, and work in the system themselves, for they answer in it.
 */
@Component
class PublishedList {

    private final Committees committees;
    private final MediatorPool pool;
    private final DeclaredConflicts conflicts;
    private final CaseLoad load;

    PublishedList(Committees committees, MediatorPool pool, DeclaredConflicts conflicts, CaseLoad load) {
        this.committees = committees;
        this.pool = pool;
        this.conflicts = conflicts;
        this.load = load;
    }

    /** Everybody of townships' and of the industry committees, by committee. */
    List<PublishedMediator> of(Collection<String> townships) {
        var names = committees.findAllByOrderByCode().stream()
                .filter(each -> serves(each, townships))
                .collect(Collectors.toMap(Committee::code, Committee::name));
        var busyWith = load.openCasesByMediator(names.keySet());
        return pool.of(names.keySet()).stream()
                .filter(each -> each.login() != null)
                .map(each -> published(each, names, busyWith))
                .sorted(Comparator.comparing(each -> each.candidate().committee()))
                .toList();
    }

    private static PublishedMediator published(
            Candidate person, Map<String, String> names, Map<String, Integer> busyWith) {
        return new PublishedMediator(
                person, names.getOrDefault(person.committee(), ""), busyWith.getOrDefault(person.personId(), 0));
    }

    /** Whom the sides of a case may choose: not whoever mediates it already, nor whoever declared a conflict in it. */
    List<PublishedMediator> of(CaseFile file) {
        var inConflict = conflicts.peopleOf(file.number());
        return of(Set.of(file.township())).stream()
                .filter(each -> each.candidate().available())
                .filter(each -> !mediates(file, each))
                .filter(each -> !inConflict.contains(each.candidate().personId()))
                .toList();
    }

    /** Somebody whom the sides of a case may choose. */
    Optional<PublishedMediator> find(CaseFile file, String person) {
        return of(file).stream()
                .filter(each -> each.candidate().personId().equals(person))
                .findFirst();
    }

    private static boolean serves(Committee committee, Collection<String> townships) {
        return committee.kind() == CommitteeKind.COUNTY_INDUSTRY
                || townships.stream().anyMatch(committee.unitCode()::startsWith);
    }

    private static boolean mediates(CaseFile file, PublishedMediator each) {
        return file.mediator()
                .filter(mediator -> mediator.tier() == file.tier())
                .filter(mediator -> mediator.personId().equals(each.candidate().personId()))
                .isPresent();
    }
}
