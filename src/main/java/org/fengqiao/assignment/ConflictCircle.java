package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Component;

/**
 * For whom somebody may declare a conflict in a case: for himself, and whoever keeps a committee's records for its
 * mediators; only where the committee is one that the case can come to.
 */
@Component
class ConflictCircle {

    private final MediatorPool pool;
    private final Committees committees;

    ConflictCircle(MediatorPool pool, Committees committees) {
        this.pool = pool;
        this.committees = committees;
    }

    /** The people, the user first. */
    List<Candidate> of(CaseFile file, CurrentUser user) {
        var cared = reachedBy(file)
                .filter(each -> CommitteesInCare.isKeptBy(user, each))
                .flatMap(each -> pool.of(each.code()).stream());
        return Stream.concat(self(file, user).stream(), cared).distinct().toList();
    }

    /** The user as somebody who mediates, where this case can come to him. */
    Optional<Candidate> self(CaseFile file, CurrentUser user) {
        var listed = pool.byLogin(user.login());
        return listed.isPresent()
                ? listed.filter(each -> canComeTo(file, each.committee()))
                : user.committees().stream()
                        .filter(each -> user.registers() && canComeTo(file, each))
                        .findFirst()
                        .map(each -> Candidate.unlisted(user.login(), each));
    }

    private boolean canComeTo(CaseFile file, String committee) {
        return committee.equals("C" + file.township().substring(0, 6))
                || reachedBy(file).anyMatch(each -> each.code().equals(committee));
    }

    private Stream<Committee> reachedBy(CaseFile file) {
        var near = Stream.of(file.village(), file.township()).map(unit -> committees.findByCode("C" + unit));
        return Stream.concat(
                near.flatMap(Optional::stream),
                committees.findByKindOrderByCode(CommitteeKind.COUNTY_INDUSTRY).stream());
    }
}
