package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to replace the mediator because a party asks for it, while somebody mediates (R05). */
@Component
class RecusalOffer implements CaseAction {

    private final ConflictBook conflicts;

    RecusalOffer(ConflictBook conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public String element() {
        return "recuse";
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.choice("askedBy", new Label("哪一方申请", "Who asks"), Option.of(AskedBy.class)),
                new Field("reason", new Label("理由", "Reason"), true, 500));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return RecusalDesk.mediating(file)
                .filter(mediator -> Circle.NEAREST.has(file, user))
                .filter(mediator -> !conflicts.isDeclared(file, mediator.personId()))
                .map(mediator -> new Offer(
                        new Label("当事人申请回避", "A party refuses the mediator"),
                        new Label(
                                "当事人要求" + mediator.name() + "回避的，调委会必须更换（若干规定第二十五条）。登记后系统另派调解员，没有合适人选的由调委会成员接办。",
                                "Where a party asks that " + mediator.name()
                                        + " step aside, the committee must name another (Provisions art. 25). Another mediator is chosen, or the committee's members take the case."),
                        "api/disputes/" + file.number() + "/recusal",
                        asked()));
    }
}
