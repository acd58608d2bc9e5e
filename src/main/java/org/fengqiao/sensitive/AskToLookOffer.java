package org.fengqiao.sensitive;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to ask for a look, whether or not there is anything to see. */
@Component
class AskToLookOffer implements CaseAction {

    @Override
    public String element() {
        return "askToLook";
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
        return WhoMayLook.asks(user)
                ? Optional.of(new Offer(
                        new Label("申请查看特殊情况", "Ask to see special circumstances"),
                        new Label(
                                "刑释、矫正、戒毒、健康等情况和未成年人的号码，须写明理由，由负责人批准，24 小时内本人可以查看。",
                                "Say why; a person in charge approves it, and you may look for 24 hours."),
                        "api/disputes/" + file.number() + "/approvals",
                        List.of(
                                PartyOfCase.choice(file),
                                Field.choice(
                                        "subject",
                                        new Label("查看什么", "What you want to see"),
                                        Option.of(ApprovalSubject.class)),
                                new Field("reason", new Label("为什么要看", "Why you need to see it"), true, 200))))
                : Optional.empty();
    }
}
