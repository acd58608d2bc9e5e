package org.fengqiao.escalation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.EXPERT_ASKED;
import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;
import static org.fengqiao.caseflow.DisputeLifecycle.INDUSTRY_COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.PARTY_COUNT;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.Receipt;
import org.fengqiao.escalation.ReferralDesk;
import org.fengqiao.escalation.ReferralMode;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county's centre takes a case, chooses its industry committee and whether the think tank is asked. */
@Component
class ReceiveReferralForm implements TaskForm {

    private final ArrivedCase arrived;
    private final ReferralDesk desk;

    ReceiveReferralForm(ArrivedCase arrived, ReferralDesk desk) {
        this.arrived = arrived;
        this.desk = desk;
    }

    @Override
    public Set<String> keys() {
        return Set.of("receiveReferralForm");
    }

    /** What the flow's two rule tasks said of the case is proposed. */
    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number, VariableScope flow) {
        boolean hard = HARD_CASE.find(flow).orElse(false);
        var shown = arrived.prefill(number);
        shown.put("industryCommittee", INDUSTRY_COMMITTEE.find(flow).orElse(null));
        shown.put("expertWanted", hard ? "yes" : "no");
        shown.put("expertAdvised", hard ? "重大疑难纠纷，建议请智囊团。" : "一般纠纷，可以不请智囊团。");
        shown.put("mode", ReferralMode.IN_PERSON.name());
        return shown;
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission submission) {
        var wrong = new Refusals();
        wrong.check(() -> arrived.describeParties(submission));
        var receipt = wrong.need(wrong.of(() -> receipt(submission.fields())));
        desk.receive(submission.number(), receipt, submission.userId());
        submission.answer(PARTY_COUNT, arrived.file(submission.number()).peopleInvolved());
        submission.answer(EXPERT_ASKED, receipt.expertWanted());
        submission.answer(INDUSTRY_COMMITTEE, receipt.industryCommittee());
    }

    private static Receipt receipt(FormFields fields) {
        var wrong = new Refusals();
        var mode = wrong.of(() -> fields.choice("mode", "调解方式", ReferralMode.class));
        var committee = wrong.of(() -> fields.text("industryCommittee", "行业调委会", 20));
        var expert = wrong.of(() -> fields.yesOrNo("expertWanted", "是否请智囊团"));
        var note = wrong.of(() -> fields.optionalText("note", "备注", 500));
        return new Receipt(wrong.need(mode), wrong.need(committee), wrong.need(expert), note);
    }
}
