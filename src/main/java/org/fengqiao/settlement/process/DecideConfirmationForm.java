package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.CONFIRMATION_APPLIED;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.settlement.ConfirmationDesk;
import org.fengqiao.settlement.ConfirmationWish;
import org.fengqiao.settlement.CourtApplication;
import org.fengqiao.settlement.Exclusion;
import org.fengqiao.settlement.JudicialConfirmation;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether both sides ask a court to confirm their agreement (R16). */
@Component
class DecideConfirmationForm implements TaskForm {

    private final ConfirmationDesk confirmations;
    private final SettlementDesk settlements;
    private final CaseDesk cases;

    DecideConfirmationForm(ConfirmationDesk confirmations, SettlementDesk settlements, CaseDesk cases) {
        this.confirmations = confirmations;
        this.settlements = settlements;
        this.cases = cases;
    }

    @Override
    public Set<String> keys() {
        return Set.of("decideConfirmationForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var family = cases.read(number).category() == DisputeCategory.MARRIAGE_AND_FAMILY;
        return Map.of(
                "agreementText", settlements.text(number),
                "confirmUntil",
                        confirmations.lastDay(number).map(Object::toString).orElse(""),
                "informingRequired",
                        confirmations
                                .current(number)
                                .filter(JudicialConfirmation::mustInform)
                                .isPresent(),
                "excluded", (family ? Exclusion.STATUS : Exclusion.NONE).name());
    }

    /** Both sides answered, perhaps to a court. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(
                new Label(
                        "双方是否申请司法确认已经答复，申请的已交法院，不能撤回；反悔的，三十日内双方自行到法院申请或者撤回申请（R16）。",
                        "Both sides have answered, and an application is with the court: within the thirty days they apply there, or take it back there, themselves (R16)."));
    }

    @Override
    public void submit(FormSubmission form) {
        var fields = form.fields();
        var number = form.number();
        var excluded = fields.choice("excluded", "法院不受理的内容", Exclusion.class);
        if (fields.yes("informed")) {
            confirmations.inform(number);
        }
        if (excluded != Exclusion.NONE) {
            confirmations.exclude(number, excluded, fields.optionalText("excludedReason", "是哪一项", 200));
        }
        form.answer(CONFIRMATION_APPLIED, excluded == Exclusion.NONE && decide(number, fields));
    }

    private boolean decide(CaseNumber number, FormFields fields) {
        var wish = fields.choice("confirmationWish", "是否申请司法确认", ConfirmationWish.class);
        switch (wish) {
            case APPLY -> confirmations.apply(number, application(fields));
            case NOT_WANTED -> confirmations.decline(number);
        }
        return wish == ConfirmationWish.APPLY;
    }

    private static CourtApplication application(FormFields fields) {
        return CourtApplication.of(
                fields.yes("bothApply"),
                fields.date("appliedOn", "申请日期"),
                fields.optionalText("court", "向哪个法院申请", 100));
    }
}
