package org.fengqiao.caseflow;

import java.util.function.BiPredicate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.shared.Label;

/**
 * Who may do something to a case that is no task of anybody.
 *
 * @param who in words, for whoever may not
 */
public record Circle(Label who, BiPredicate<CaseFile, CurrentUser> members) {

    /** Whoever works on the case or has worked on it: a party says a thing to the nearest of them. */
    public static final Circle NEAREST =
            new Circle(new Label("承办本案的村、乡镇调委会，调解员和县调度员", "The committees and mediators of the case"), Circle::isNear);

    /** Everybody who works on cases and may see this one. */
    public static final Circle ALL_AT_WORK =
            new Circle(new Label("登记和办理案件的人员", "Those who work on cases"), Circle::works);

    /** Those who look after a case without working on it; what concerns two townships is the county's. */
    public static final Circle SUPERVISORS = new Circle(
            new Label("案件所在乡镇的督导员、县督导员（跨乡镇案件只由县督导员）", "Supervisors of the township, or of the county,"),
            Circle::supervises);

    /** Whether somebody belongs to it. */
    public boolean has(CaseFile file, CurrentUser user) {
        return members.test(file, user);
    }

    /** @throws NotYoursToDo when somebody does not belong to it */
    public void demand(CaseFile file, CurrentUser user) {
        if (!has(file, user)) {
            throw new NotYoursToDo(who.chinese(), who.english());
        }
    }

    private static boolean isNear(CaseFile file, CurrentUser user) {
        return user.registers()
                && (user.belongsTo(Committee.codeOf(file.village()))
                        || user.belongsTo(Committee.codeOf(file.township()))
                        || user.has(Role.DISPATCHER)
                        || file.wasMediatedBy(user.login()));
    }

    private static boolean works(CaseFile file, CurrentUser user) {
        return user.registers() && user.sees(file.township());
    }

    private static boolean supervises(CaseFile file, CurrentUser user) {
        return user.has(Role.COUNTY_SUPERVISOR)
                || user.has(Role.TOWNSHIP_SUPERVISOR) && !file.acrossTownships() && user.sees(file.township());
    }
}
