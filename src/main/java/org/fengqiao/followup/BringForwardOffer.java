package org.fengqiao.followup;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to bring the visit forward, to whoever may decide it, while the case waits for its visit and the agreement binds. */
@Component
class BringForwardOffer implements CaseAction {

    private final CasePosition position;

    BringForwardOffer(CasePosition position) {
        this.position = position;
    }

    @Override
    public String element() {
        return "message_broughtForward";
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("reason", new Label("提前回访的理由", "Reason"), true, 500));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return BringForwardDesk.CIRCLE.has(file, user) && isWaiting(file)
                ? Optional.of(new Offer(
                        new Label("提前回访", "Visit earlier"),
                        new Label(
                                "不等回访日，现在就派出回访任务；请写明理由。", "The visit is made a task now and not on its day; say why."),
                        "api/disputes/" + file.number() + "/follow-up/bring-forward",
                        asked()))
                : Optional.empty();
    }

    private boolean isWaiting(CaseFile file) {
        return file.effectiveOn().isPresent()
                && position.waitsFor(file.number(), DisputeLifecycle.FOLLOW_UP_BROUGHT_FORWARD);
    }
}
