package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Component;

/**
 * Whose mediators somebody keeps the records of: a township's clerk those of its own committee and of its villages', the
 * county's dispatcher those of the industry committees; and whose absences supervisors look after besides.
 */
@Component
class CommitteesInCare {

    private static final int DIGITS_OF_A_TOWNSHIP = 9;

    private final Committees committees;

    CommitteesInCare(Committees committees) {
        this.committees = committees;
    }

    /** The committees whose absences the user records, by code. */
    List<Committee> of(CurrentUser user) {
        return committees.findAllByOrderByCode().stream()
                .filter(each -> looksAfter(user, each))
                .toList();
    }

    /** Whether the user records the absences of this one. */
    static boolean looksAfter(CurrentUser user, Committee committee) {
        return isKeptBy(user, committee) || isSupervisedBy(user, committee);
    }

    /** Whether the user keeps the records of this one. */
    static boolean isKeptBy(CurrentUser user, Committee committee) {
        return committee.kind() == CommitteeKind.COUNTY_INDUSTRY
                ? user.has(Role.DISPATCHER)
                : user.has(Role.TOWNSHIP_CLERK) && user.belongsTo("C" + township(committee));
    }

    private static boolean isSupervisedBy(CurrentUser user, Committee committee) {
        return committee.kind() == CommitteeKind.COUNTY_INDUSTRY
                ? user.has(Role.COUNTY_SUPERVISOR)
                : (user.has(Role.COUNTY_SUPERVISOR) || user.has(Role.TOWNSHIP_SUPERVISOR))
                        && user.sees(township(committee));
    }

    private static String township(Committee committee) {
        return committee.unitCode().substring(0, DIGITS_OF_A_TOWNSHIP);
    }
}
