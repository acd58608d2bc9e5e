package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATED_AGAIN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.settlement.AfterRejection;
import org.fengqiao.settlement.ConfirmationDesk;
import org.fengqiao.settlement.JudicialConfirmation;
import org.fengqiao.settlement.Ruling;
import org.fengqiao.settlement.RulingKind;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the court said, or that both sides took their application back (R16). */
@Component
class RecordRulingForm implements TaskForm {

    private final ConfirmationDesk confirmations;
    private final SettlementDesk settlements;

    RecordRulingForm(ConfirmationDesk confirmations, SettlementDesk settlements) {
        this.confirmations = confirmations;
        this.settlements = settlements;
    }

    @Override
    public Set<String> keys() {
        return Set.of("recordRulingForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var application = confirmations.current(number).flatMap(JudicialConfirmation::application);
        return Map.of(
                "agreementText",
                settlements.text(number),
                "application",
                application.map(made -> made.day() + "，" + made.court()).orElse(""));
    }

    /** A court has spoken, or was told that its work is over. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(
                new Label(
                        "法院的裁定、当事人的撤回申请已经登记，不能撤回；写错的，在补齐卷宗时写明更正（R16）。",
                        "A court has ruled, or was told of the withdrawal: this stays. What was mistyped is corrected when the dossier is completed (R16)."));
    }

    @Override
    public void submit(FormSubmission form) {
        var ended = confirmations.rule(form.number(), ruling(form.fields()));
        form.answer(MEDIATED_AGAIN, ended.leadsToMediation());
    }

    private static Ruling ruling(FormFields fields) {
        return new Ruling(
                fields.choice("ruling", "结果", RulingKind.class),
                fields.date("ruledOn", "裁定或者撤回的日期"),
                fields.optionalText("rulingNumber", "裁定书文号", 60),
                fields.optionalText("rulingReason", "驳回或者撤回的原因", 500),
                fields.optionalChoice("afterRejection", "接下来怎么办", AfterRejection.class)
                        .orElse(null));
    }
}
