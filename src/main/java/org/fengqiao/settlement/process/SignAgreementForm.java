package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.AGREEMENT_SIGNED;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.settlement.Refusal;
import org.fengqiao.settlement.RefusedBy;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.settlement.SettlementResult;
import org.fengqiao.settlement.Signatures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who signed the written agreement when, or who did not (R14). */
@Component
class SignAgreementForm implements TaskForm {

    private final SettlementDesk desk;

    SignAgreementForm(SettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> keys() {
        return Set.of("signAgreementForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of("agreementText", desk.text(number));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var signed = fields.yesOrNo("allSigned", "各方是否都已签署");
        submission.answer(AGREEMENT_SIGNED, signed);
        if (signed) {
            desk.sign(submission.number(), signatures(fields));
        } else {
            desk.refuse(submission.number(), refusal(fields));
            submission.answer(SETTLEMENT_RESULT, SettlementResult.NOT_CONCLUDED.name());
        }
    }

    private static Signatures signatures(FormFields fields) {
        return new Signatures(
                fields.date("applicantSignedOn", "甲方签署日期"),
                fields.date("respondentSignedOn", "乙方签署日期"),
                fields.date("mediatorSignedOn", "调解员签名日期"),
                fields.date("sealedOn", "盖章日期"));
    }

    private static Refusal refusal(FormFields fields) {
        return Refusal.by(
                fields.choice("refusedBy", "拒签方", RefusedBy.class), fields.optionalText("refusalReason", "拒签原因", 500));
    }
}
