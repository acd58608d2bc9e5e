package org.fengqiao.mediation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to record that a side does not want to go on, while the file still lets it go (R03). */
@Component
class WithdrawalOffer implements CaseAction {

    @Override
    public String element() {
        return "start_partyRefuses";
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.choice("leftBy", new Label("哪一方不愿再调", "Which side leaves"), Option.of(LeftBy.class)),
                new Field("reason", new Label("原因", "Reason"), true, 1000));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.mayBeLeft() && Circle.NEAREST.has(file, user)
                ? Optional.of(new Offer(
                        new Label("当事人不愿再调", "A party leaves"),
                        new Label(
                                "任何一方在协议生效前都可以拒绝或者终止调解，不需要批准（人民调解法第十七条）。登记后调解立即终止，随后告知双方其他途径。",
                                "Until the agreement is in force either side may refuse or end the mediation; nobody has to approve (Mediation Law art. 17). It ends at once, and both sides are told of other ways."),
                        "api/disputes/" + file.number() + "/withdrawal",
                        asked()))
                : Optional.empty();
    }
}
