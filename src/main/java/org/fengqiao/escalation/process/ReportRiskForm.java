package org.fengqiao.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.FormOption;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.RiskBodies;
import org.fengqiao.escalation.RiskBook;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A risk is reported to the body that answers for it (R12). */
@Component
class ReportRiskForm implements TaskForm {

    private final RiskBook book;
    private final RiskBodies bodies;
    private final Clock clock;

    ReportRiskForm(RiskBook book, RiskBodies bodies, Clock clock) {
        this.book = book;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("reportRiskForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number, VariableScope flow) {
        var report = book.report(DisputeLifecycle.RISK_REPORT.in(flow));
        var told = bodies.of(report.kind());
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("riskSeen", RiskTexts.of(report));
        shown.put("riskBodies", told.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        shown.put(
                "bodies",
                told.stream()
                        .map(body -> new FormOption(body.name(), body.name()))
                        .toList());
        shown.put("reportedOn", LocalDate.now(clock).toString());
        return shown;
    }

    /** It is with the police or another organ. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(
                new Label(
                        "风险已经报给公安等机关，不能撤回；情况有变的，写进答复，或者再报一次（R12）。",
                        "The risk was reported to the police or another organ: what has changed goes into the answer, or is reported again (R12)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var to = fields.text("reportedTo", "报告给哪个单位", 60);
        var receiver = fields.optionalText("receivedBy", "接报人", 40);
        book.reported(
                submission.flow(DisputeLifecycle.RISK_REPORT),
                receiver == null ? to : to + "，" + receiver,
                fields.date("reportedOn", "报告日期"),
                submission.userId());
    }
}
