package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Which linked cases could sit down together now: those at the step of holding a session, in the user's hands (R30). */
@Component
class JointRound {

    private final LinkBook links;
    private final CaseAccess access;
    private final HoldSessionTasks tasks;

    JointRound(LinkBook links, CaseAccess access, HoldSessionTasks tasks) {
        this.links = links;
        this.access = access;
        this.tasks = tasks;
    }

    /** Of the group of a case; nothing without a group. Cases that are closed, or not for the user to see, are not named. */
    Optional<Round> of(CaseNumber number, CurrentUser user) {
        return links.groupOf(number).map(group -> {
            var visible = links.linkedWith(number).stream()
                    .map(LinkedCase::number)
                    .filter(each -> access.find(each)
                            .filter(file -> file.standing() != Standing.CLOSED)
                            .isPresent())
                    .toList();
            var ready =
                    visible.stream().filter(each -> tasks.inHandsOf(user, each)).toList();
            return new Round(
                    group,
                    ready,
                    visible.stream().filter(each -> !ready.contains(each)).toList());
        });
    }

    /**
     * @param ready at the step and in the user's hands, in the order of their numbers
     * @param others of the group, which are not
     */
    record Round(LinkedGroup group, List<CaseNumber> ready, List<CaseNumber> others) {

        /** Whether a case can sit down with at least one more. */
        boolean canBegin(CaseNumber number) {
            return ready.contains(number) && ready.size() > 1;
        }
    }
}
