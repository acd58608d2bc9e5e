package org.fengqiao.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.RiskBook;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the body that was told of a risk answered (R12). */
@Component
class RecordRiskAnswerForm implements TaskForm {

    private final RiskBook book;
    private final Clock clock;

    RecordRiskAnswerForm(RiskBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("recordRiskAnswerForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number, VariableScope flow) {
        var report = book.report(DisputeLifecycle.RISK_REPORT.in(flow));
        return Map.of(
                "riskSeen",
                RiskTexts.of(report),
                "answeredOn",
                LocalDate.now(clock).toString());
    }

    /** It is what another organ said. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(
                new Label(
                        "公安等机关的答复已经登记，不能撤回；情况有变的，在案件页签再报一次风险（R12）。",
                        "What the police or another organ answered stays: a change is reported in the case tab as a risk once more (R12)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var contained = book.answered(
                submission.flow(DisputeLifecycle.RISK_REPORT),
                fields.date("answeredOn", "答复日期"),
                fields.text("answer", "答复内容", 2000),
                fields.yes("contained"));
        submission.answer(DisputeLifecycle.RISK_CONTAINED, contained);
    }
}
