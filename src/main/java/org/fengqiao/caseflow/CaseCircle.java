package org.fengqiao.caseflow;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
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

    Circle circle() {
        return new Circle(new Label("正在办理本案的调委会和调解员", "The committee and the mediator who have the case"), this::has);
    }

    private static boolean mediates(CaseFile file, CurrentUser user) {
        return file.mediator()
                .filter(mediator -> user.login().equals(mediator.login()))
                .isPresent();
    }
}
