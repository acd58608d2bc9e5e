package org.fengqiao.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormOption;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.ExpertOpinion;
import org.fengqiao.escalation.ThinkTank;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the think tank was asked and answered (R06). */
@Component
class AskExpertForm implements TaskForm {

    private final CaseDesk cases;
    private final ThinkTank thinkTank;
    private final Clock clock;

    AskExpertForm(CaseDesk cases, ThinkTank thinkTank, Clock clock) {
        this.cases = cases;
        this.thinkTank = thinkTank;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("askExpertForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var experts = thinkTank.choices(number).stream()
                .map(expert -> new FormOption(expert.id(), expert.name() + "（" + expert.expertise() + "）"))
                .toList();
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("caseFacts", cases.read(number).facts());
        shown.put("experts", experts);
        shown.put("advisedOn", LocalDate.now(clock).toString());
        return shown;
    }

    /** The expert has heard what is asked. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(new Label(
                "已经请专家出意见，不能撤回；不再需要的，不等意见照常调解，意见有误的重新请（R09）。",
                "The expert was asked: the mediation goes on without the opinion, or another is asked for (R09)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        thinkTank.advise(submission.number(), opinion(submission.fields()));
    }

    private static ExpertOpinion opinion(FormFields fields) {
        return ExpertOpinion.of(
                fields.yes("partiesAgree"),
                fields.text("expert", "专家", 64),
                fields.text("question", "咨询问题", 1000),
                fields.text("opinion", "专家意见", 5000),
                fields.date("advisedOn", "答复日期"));
    }
}
