package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMANCE_LEFT;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.settlement.PerformanceDesk;
import org.fengqiao.settlement.PerformanceReport;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was promised has been done, one instalment after the other (R18). */
@Component
class ConfirmPerformanceForm implements TaskForm {

    private final SettlementDesk desk;
    private final PerformanceDesk performances;

    ConfirmPerformanceForm(SettlementDesk desk, PerformanceDesk performances) {
        this.desk = desk;
        this.performances = performances;
    }

    @Override
    public Set<String> keys() {
        return Set.of("confirmPerformanceForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var agreement = desk.latest(number);
        return Map.of(
                "agreementText", desk.text(number),
                "performUntil",
                        agreement.map(SettlementAgreement::nextInstalmentText).orElse(""),
                "remedies", performances.remedies(number),
                "laterInstalments",
                        agreement
                                .filter(SettlementAgreement::hasLaterInstalments)
                                .isPresent());
    }

    @Override
    public void submit(FormSubmission submission) {
        var known = record(submission);
        submission.answer(PERFORMANCE_LEFT, known.outcome().isEmpty());
        submission.answer(SETTLEMENT_RESULT, known.result().map(Enum::name).orElse(null));
    }

    private SettlementAgreement record(FormSubmission submission) {
        var fields = submission.fields();
        var number = submission.number();
        return switch (fields.choice("performance", "履行情况", PerformanceReport.class)) {
            case PERFORMED -> performances.perform(number, fields.date("performedOn", "履行日期"));
            case PARTLY -> performances.performPartly(number, fields.optionalText("note", "履行了多少、还差什么", 1000));
            case REFUSED ->
                performances.refuse(
                        number,
                        fields.optionalText("note", "督促情况", 1000),
                        fields.yes("remediesTold"),
                        !"no".equals(fields.optionalText("watchOn", "后面各期还看住吗", 5)));
        };
    }
}
