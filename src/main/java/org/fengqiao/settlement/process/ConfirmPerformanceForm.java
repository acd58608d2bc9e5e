package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMANCE;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.settlement.Performance;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was promised has been done (R18). */
@Component
class ConfirmPerformanceForm implements TaskForm {

    private final SettlementDesk desk;

    ConfirmPerformanceForm(SettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> keys() {
        return Set.of("confirmPerformanceForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var until = desk.latest(number).flatMap(SettlementAgreement::performBy);
        return Map.of(
                "agreementText",
                desk.text(number),
                "performUntil",
                until.map(Object::toString).orElse(""));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var performance = fields.choice("performance", "履行情况", Performance.class);
        var note = fields.optionalText("note", "说明", 1000);
        switch (performance) {
            case PERFORMED -> desk.confirmPerformed(submission.number(), fields.date("performedOn", "履行日期"), note);
            case REFUSED -> desk.refusePerformance(submission.number(), note);
        }
        submission.answer(PERFORMANCE, performance.name());
        submission.answer(SETTLEMENT_RESULT, performance.result().name());
    }
}
