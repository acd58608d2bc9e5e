package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.AGREEMENT_SIGNED;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;
import static org.fengqiao.caseflow.DisputeLifecycle.SIGNATURES_MISSING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.settlement.Refusal;
import org.fengqiao.settlement.RefusedBy;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.settlement.SettlementResult;
import org.fengqiao.settlement.Signatures;
import org.fengqiao.settlement.SigningManner;
import org.fengqiao.settlement.SigningReport;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who signed the written agreement when, as far as they have, or who does not (R14, R15). */
@Component
class SignAgreementForm implements TaskForm {

    /** Where an agreement may be about marriage, adoption or inheritance; nobody else is asked. */
    private static final Set<DisputeCategory> MAY_CONCERN_STATUS =
            Set.of(DisputeCategory.MARRIAGE_AND_FAMILY, DisputeCategory.HOUSE_AND_HOMESTEAD, DisputeCategory.OTHER);

    private static final Label NOT_CONCLUDED = new Label(
            "拒签、超期未签的，案件已回到调解，不能撤回；又愿意签的，在新一轮里登记达成协议（R14、R21）。",
            "Not signed, and mediated again already: if they sign after all, record their agreement in the new round (R14, R21).");
    private static final Label HAS_EFFECT = new Label(
            "协议签齐，已经生效，不能撤回；内容有误、双方要改的，提前回访后重新调解（R14、R21）。",
            "Everybody signed and the agreement binds: if both want it changed, bring the visit forward and mediate again (R14, R21).");

    private final SettlementDesk desk;
    private final CaseDesk cases;

    SignAgreementForm(SettlementDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    public Set<String> keys() {
        return Set.of("signAgreementForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var known = desk.latest(number).map(SettlementAgreement::signedSoFar).orElseThrow();
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("agreementText", desk.text(number));
        shown.put(
                "signedSoFar",
                desk.latest(number).map(SettlementAgreement::signing).orElse(""));
        shown.put("statusAsked", mayConcernStatus(number));
        shown.put("applicantSignedOn", text(known.applicant()));
        shown.put("respondentSignedOn", text(known.respondent()));
        shown.put("mediatorSignedOn", text(known.mediator()));
        shown.put("sealedOn", text(known.seal()));
        return shown;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A signature too few gives no effect yet; the last one does, and a refusal opens a new round (R14, R21). */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        var agreement = desk.latest(number);
        if (agreement
                .flatMap(SettlementAgreement::result)
                .filter(SettlementResult.NOT_CONCLUDED::equals)
                .isPresent()) {
            return Optional.of(NOT_CONCLUDED);
        }
        return agreement.flatMap(SettlementAgreement::effectiveOn).isPresent()
                ? Optional.of(HAS_EFFECT)
                : Optional.empty();
    }

    @Override
    public void submit(FormSubmission submission) {
        switch (submission.fields().choice("signing", "登记什么", SigningReport.class)) {
            case SIGNED -> sign(submission);
            case REFUSED -> refuse(submission);
        }
    }

    private void sign(FormSubmission submission) {
        var number = submission.number();
        var fields = submission.fields();
        var manner = mayConcernStatus(number) ? manner(fields) : SigningManner.ANY;
        var signed = desk.sign(number, signatures(fields), manner).isSigned();
        submission.answer(AGREEMENT_SIGNED, signed);
        submission.answer(SIGNATURES_MISSING, !signed);
    }

    private void refuse(FormSubmission submission) {
        desk.refuse(submission.number(), refusal(submission.fields()));
        submission.answer(AGREEMENT_SIGNED, false);
        submission.answer(SIGNATURES_MISSING, false);
        submission.answer(SETTLEMENT_RESULT, SettlementResult.NOT_CONCLUDED.name());
    }

    private boolean mayConcernStatus(CaseNumber number) {
        return MAY_CONCERN_STATUS.contains(cases.read(number).category());
    }

    private static SigningManner manner(FormFields fields) {
        return new SigningManner(fields.yesOrNo("personalStatus", "是否涉及婚姻、收养、继承"), fields.yes("signedOnPaper"));
    }

    private static Signatures signatures(FormFields fields) {
        return new Signatures(
                fields.optionalDate("applicantSignedOn", "甲方签署日期").orElse(null),
                fields.optionalDate("respondentSignedOn", "乙方签署日期").orElse(null),
                fields.optionalDate("mediatorSignedOn", "调解员签名日期").orElse(null),
                fields.optionalDate("sealedOn", "盖章日期").orElse(null));
    }

    private static Refusal refusal(FormFields fields) {
        return Refusal.by(
                fields.choice("refusedBy", "拒签方", RefusedBy.class), fields.optionalText("refusalReason", "拒签原因", 500));
    }
}
