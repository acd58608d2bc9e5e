package org.fengqiao.roster;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets more of the sample county's mediators work in the system than the README's few: for a replayed year, in which every
 * committee has cases.
 */
@Service
@Transactional
public class SampleLogins {

    private final Committees committees;
    private final Mediators mediators;

    SampleLogins(Committees committees, Mediators mediators) {
        this.committees = committees;
        this.mediators = mediators;
    }

    /** Gives login ids, made of their numbers in the roster, until so many of each committee have one. */
    public void give(ToIntFunction<CommitteeKind> howMany) {
        for (var committee : committees.findAllByOrderByCode()) {
            var members = mediators.findByCommitteeCodeOrderById(committee.code());
            give(members, howMany.applyAsInt(committee.kind()));
        }
    }

    private static void give(List<Mediator> members, int wanted) {
        var without = members.stream().filter(each -> each.loginId().isEmpty());
        var missing = wanted
                - members.stream().filter(each -> each.loginId().isPresent()).count();
        without.limit(Math.max(0, missing))
                .forEach(each -> each.workUnder(each.id().toLowerCase(Locale.ROOT)));
    }
}
