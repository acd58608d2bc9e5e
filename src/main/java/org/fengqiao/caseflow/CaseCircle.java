package org.fengqiao.caseflow;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Who has a case in hand now: the committee of the tier where it is, and whoever mediates it. */
@Component
public class CaseCircle {

    private final CommitteeInCharge committees;

    CaseCircle(CommitteeInCharge committees) {
        this.committees = committees;
    }

    /** Whether the case is in the user's hands. */
    public boolean has(CaseFile file, CurrentUser user) {
        return user.registers() && (user.belongsTo(committees.ofTier(file)) || mediates(file, user));
    }

    /** @throws NotYoursToDo when the case is in other hands */
    void demand(CaseFile file, CurrentUser user) {
        if (!has(file, user)) {
            throw new NotYoursToDo("正在办理本案的调委会和调解员", "The committee and the mediator who have the case");
        }
    }

    private static boolean mediates(CaseFile file, CurrentUser user) {
        return file.mediator()
                .filter(mediator -> user.login().equals(mediator.login()))
                .isPresent();
    }
}
