package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Shows the expert what he is asked, and takes the answer. */
@Component
class AnswerExpertOffer implements CaseAction {

    private final ExpertRequests requests;

    AnswerExpertOffer(ExpertRequests requests) {
        this.requests = requests;
    }

    @Override
    public String element() {
        return ExpertDesk.ANSWERED.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("opinion", new Label("专家意见", "Opinion"), true, 5000));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return user.has(Role.EXPERT)
                ? requests.waiting(file.number(), user.login())
                        .map(request -> new Offer(
                                new Label("答复专家咨询", "Answer as an expert"),
                                new Label(
                                        "请在 " + request.dueOn() + " 以前答复：" + request.question(),
                                        "Please answer by " + request.dueOn() + ": " + request.question()),
                                "api/disputes/" + file.number() + "/expert-requests/answer",
                                asked()))
                : Optional.empty();
    }
}
