package org.fengqiao.sensitive;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.Tier;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;

/** Who sets marks, who asks, and who decides, of those who may know of the case at all. */
final class WhoMayLook {

    private static final Set<Role> AT_WORK = EnumSet.of(Role.MEDIATOR, Role.TOWNSHIP_CLERK, Role.DISPATCHER);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.TOWNSHIP_CLERK, Role.DISPATCHER);

    private WhoMayLook() {}

    static boolean sets(CurrentUser user) {
        return user.roles().stream().anyMatch(KEEPERS::contains);
    }

    static void demandSets(CurrentUser user) {
        if (!sets(user)) {
            throw new NotYoursToDo("乡镇调委会工作人员和县调度员", "Township clerks and the county's dispatcher");
        }
    }

    static boolean asks(CurrentUser user) {
        return user.roles().stream().anyMatch(AT_WORK::contains);
    }

    static void demandAsks(CurrentUser user) {
        if (!asks(user)) {
            throw new NotYoursToDo("办理案件的调解员、乡镇工作人员和县调度员", "Mediators, clerks and the dispatcher");
        }
    }

    /** The responsible person of the tier: the committee's clerk or the supervisor, at the county the dispatcher or the supervisor. */
    static boolean decides(CaseFile file, CurrentUser user) {
        return CaseScope.of(user).covers(file)
                && (user.has(Role.COUNTY_SUPERVISOR)
                        || (file.tier() == Tier.COUNTY
                                ? user.has(Role.DISPATCHER)
                                : user.has(Role.TOWNSHIP_SUPERVISOR)
                                        || user.has(Role.TOWNSHIP_CLERK)
                                                && user.belongsTo(Committee.codeOf(file.township()))));
    }

    static void demandDecides(CaseFile file, CurrentUser user) {
        if (!decides(file, user)) {
            throw new NotYoursToDo(
                    "承办调委会的工作人员或者督导员（县级为调度员或者县督导员）",
                    "The committee's clerk or supervisor, at the county the dispatcher or supervisor");
        }
    }
}
