package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to take the last step back, to whoever did it and to supervisors, while nobody has acted on it. */
@Component
class TakeStepBackOffer implements CaseAction {

    private final LastSteps steps;

    TakeStepBackOffer(LastSteps steps) {
        this.steps = steps;
    }

    @Override
    public String element() {
        return StepBackDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("reason", new Label("理由", "Reason"), true, 500)
                .because(
                        "原来登记的内容仍留在记录里，注明已撤回和理由。",
                        "What was recorded stays on record, marked as taken back, with the reason."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return steps.of(file)
                .filter(step -> StepBackDesk.circle(step).has(file, user))
                .filter(step -> steps.mayGoBack(file, step))
                .map(step -> offer(file, user, step.element().name()));
    }

    private Offer offer(CaseFile file, CurrentUser user, String step) {
        var returned = StepBackDesk.supervises(user);
        return new Offer(
                new Label(
                        (returned ? "退回“" : "撤回“") + step + "”",
                        (returned ? "Send back “" : "Take back “") + step + "”"),
                new Label(
                        returned ? "办得不对的，可以退回重办：任务回到办理人名下，后面的步骤还没有人办理才可以退回。" : "刚办的这一步填错了，可以撤回重填：后面的步骤还没有人认领、办理才可以撤回。",
                        returned
                                ? "What was done wrong is sent back to whoever did it, as long as nobody has done the next step."
                                : "What was just filled in wrongly is taken back, as long as nobody has claimed or done the next step."),
                "api/disputes/" + file.number() + "/last-step/take-back",
                asked());
    }
}
