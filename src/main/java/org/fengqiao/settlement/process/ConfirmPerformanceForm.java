package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.PERFORMANCE_LEFT;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.settlement.PerformanceDesk;
import org.fengqiao.settlement.PerformanceReport;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was promised has been done, one instalment after the other (R18). */
@Component
class ConfirmPerformanceForm implements TaskForm {

    private static final Label REFUSED = new Label(
            "拒不履行已经登记，起诉等途径已经告知各方，不能撤回；后来又履行的，回访时写明（R18、R20）。",
            "The refusal is on record and the parties were told of their routes: what is performed later is written at the visit (R18, R20).");
    private static final Label OVER = new Label(
            "履行已经确认完，不能撤回；其实没有履行的，提前回访写明，再重新调解（R18、R21）。",
            "The performance is confirmed and over: if it was not performed, bring the visit forward, say so there and mediate again (R18, R21).");

    private final SettlementDesk desk;
    private final PerformanceDesk performances;
    private final Clock clock;

    ConfirmPerformanceForm(SettlementDesk desk, PerformanceDesk performances, Clock clock) {
        this.desk = desk;
        this.performances = performances;
        this.clock = clock;
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
                "servedOn", LocalDate.now(clock).toString(),
                "laterInstalments",
                        agreement
                                .filter(SettlementAgreement::hasLaterInstalments)
                                .isPresent());
    }

    /** What ended the performance, or was told to the other side, stays; a part that was done leaves the rest open (R18). */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        if (PerformanceReport.REFUSED.name().equals(sent.get("performance"))) {
            return Optional.of(REFUSED);
        }
        return desk.latest(number).flatMap(SettlementAgreement::outcome).isPresent()
                ? Optional.of(OVER)
                : Optional.empty();
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
                        told(fields),
                        !"no".equals(fields.optionalText("watchOn", "后面各期还看住吗", 5)),
                        submission.userId());
        };
    }

    private static @Nullable Served told(FormFields fields) {
        return fields.optionalDate("servedOn", "哪天告知的")
                .map(day -> new Served(
                        day,
                        fields.choice("servedHow", "怎样告知", ServedHow.class),
                        fields.yesOrNo("acknowledged", "各方都表示知道了"),
                        fields.optionalText("reason", "为什么没有", 500)))
                .orElse(null);
    }
}
