package org.fengqiao.sensitive;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to lift a mark, whether or not there is one. */
@Component
class LiftMarkOffer implements CaseAction {

    @Override
    public String element() {
        return "liftMark";
    }

    /** Nothing of it is ever in the timeline. */
    @Override
    public List<Field> asked() {
        return List.of();
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return WhoMayLook.sets(user)
                ? Optional.of(new Offer(
                        new Label("解除特殊情况标记", "Lift a special mark"),
                        new Label(
                                "不再需要的标记在此解除；有没有这项标记，这里都不显示。",
                                "A mark that is not needed any more is lifted here; whether there is one, this form does not tell."),
                        "api/disputes/" + file.number() + "/special-marks/lift",
                        List.of(
                                PartyOfCase.choice(file),
                                Field.choice("kind", new Label("类别", "Kind"), Option.of(MarkKind.class)),
                                new Field("reason", new Label("为什么解除", "Why it is lifted"), true, 200))))
                : Optional.empty();
    }
}
