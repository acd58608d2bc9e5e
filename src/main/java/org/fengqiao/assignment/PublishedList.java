package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
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

    /** Everybody of a township's and the industry committees, by committee. */
    List<PublishedMediator> of(String township) {
        return committees.findAllByOrderByCode().stream()
                .filter(each -> serves(each, township))
                .flatMap(committee -> of(committee).stream())
                .toList();
    }

    /** Whom the sides of a case may choose: not whoever mediates it already, nor whoever declared a conflict in it. */
    List<PublishedMediator> of(CaseFile file) {
        return of(file.township()).stream()
                .filter(each -> each.candidate().available())
                .filter(each -> !mediates(file, each))
                .filter(each -> !conflicts.existsByNumberAndPersonId(
                        file.number(), each.candidate().personId()))
                .toList();
    }

    /** Somebody whom the sides of a case may choose. */
    Optional<PublishedMediator> find(CaseFile file, String person) {
        return of(file).stream()
                .filter(each -> each.candidate().personId().equals(person))
                .findFirst();
    }

    private List<PublishedMediator> of(Committee committee) {
        var members = pool.of(committee.code()).stream()
                .filter(each -> each.login() != null)
                .collect(Collectors.toList());
        if (members.isEmpty()) {
            return List.of();
        }
        var busyWith = load.openCasesByMediator(committee.code());
        return members.stream()
                .map(each -> new PublishedMediator(each, committee.name(), busyWith.getOrDefault(each.personId(), 0)))
                .toList();
    }

    private static boolean serves(Committee committee, String township) {
        return committee.kind() == CommitteeKind.COUNTY_INDUSTRY
                || committee.unitCode().startsWith(township);
    }

    private static boolean mediates(CaseFile file, PublishedMediator each) {
        return file.mediator()
                .filter(mediator -> mediator.tier() == file.tier())
                .filter(mediator -> mediator.personId().equals(each.candidate().personId()))
                .isPresent();
    }
}
