package org.fengqiao.sensitive;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers a look to whoever has an approval that holds. */
@Component
class LookAtMarksOffer implements CaseAction {

    private final ApprovalBook approvals;

    LookAtMarksOffer(ApprovalBook approvals) {
        this.approvals = approvals;
    }

    @Override
    public String element() {
        return "lookAtMarks";
    }

    /** Nothing of it is ever in the timeline. */
    @Override
    public List<Field> asked() {
        return List.of();
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return approvals.holdsFor(file, user)
                ? Optional.of(new Offer(
                        new Label("查看特殊情况", "See special circumstances"),
                        new Label("已获批准，每次查看都有记录。", "Approved; each look is recorded."),
                        "api/disputes/" + file.number() + "/special-marks/open",
                        List.of(PartyOfCase.choice(file))))
                : Optional.empty();
    }
}
