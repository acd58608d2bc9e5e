package org.fengqiao.escalation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.HardCases;
import org.fengqiao.escalation.TownshipDesk;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The township takes a case (R08). */
@Component
class ReceiveCaseForm implements TaskForm {

    private final ArrivedCase arrived;
    private final HardCases hardCases;
    private final TownshipDesk desk;

    ReceiveCaseForm(ArrivedCase arrived, HardCases hardCases, TownshipDesk desk) {
        this.arrived = arrived;
        this.hardCases = hardCases;
        this.desk = desk;
    }

    @Override
    public Set<String> keys() {
        return Set.of("receiveCaseForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var shown = arrived.prefill(number);
        shown.put("hardCase", hardCases.isHard(arrived.file(number)) ? "yes" : "no");
        return shown;
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var wrong = new Refusals();
        wrong.check(() -> arrived.describeParties(submission));
        var hardCase = wrong.of(() -> fields.yesOrNo("hardCase", "是否重大疑难"));
        var note = wrong.of(() -> fields.optionalText("note", "备注", 500));
        desk.receive(submission.number(), wrong.need(hardCase), note, submission.userId());
        submission.answer(HARD_CASE, hardCase);
    }
}
