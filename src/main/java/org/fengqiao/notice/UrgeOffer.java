package org.fengqiao.notice;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers a supervisor to urge a case. */
@Component
class UrgeOffer implements CaseAction {

    @Override
    public String element() {
        return UrgingDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("urged", new Label("催办对象", "Who was urged"), false, 500));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.standing() != Standing.CLOSED && Circle.SUPERVISORS.has(file, user)
                ? Optional.of(new Offer(
                        new Label("催办", "Urge"),
                        new Label(
                                "提醒本案每一项待办任务的办理人，同一办理人一案一天一次。",
                                "Reminds whoever has an open task of this case, once a day."),
                        "api/disputes/" + file.number() + "/urging",
                        List.of()))
                : Optional.empty();
    }
}
