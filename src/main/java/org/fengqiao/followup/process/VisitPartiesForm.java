package org.fengqiao.followup.process;

import static org.fengqiao.caseflow.DisputeLifecycle.FOLLOW_UP_RESULT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.followup.FollowUpDesk;
import org.fengqiao.followup.FollowUpResult;
import org.fengqiao.followup.FollowUpVisit;
import org.fengqiao.followup.PerformanceSeen;
import org.fengqiao.followup.VisitFinding;
import org.fengqiao.followup.VisitMeans;
import org.fengqiao.followup.Wish;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the township's visitor found (R20). */
@Component
class VisitPartiesForm implements TaskForm {

    private final FollowUpDesk desk;
    private final SettlementDesk settlements;
    private final Clock clock;

    VisitPartiesForm(FollowUpDesk desk, SettlementDesk settlements, Clock clock) {
        this.desk = desk;
        this.settlements = settlements;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("visitPartiesForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of(
                "agreementText", settlements.text(number),
                "followUpReason", desk.latest(number).map(VisitPartiesForm::why).orElse(""),
                "visitedOn", LocalDate.now(clock).toString());
    }

    private static String why(FollowUpVisit visit) {
        var why = visit.broughtForward()
                .map(brought -> "提前回访：" + brought.reason())
                .orElse("计划回访日：" + visit.plannedFor());
        return visit.visitNo() == 1 ? why : "疑难案件第 " + visit.visitNo() + " 次回访。" + why;
    }

    /** After a visit that found the peace broken the dispute is mediated again already, in a new round (R20, R21). */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        var stands = desk.latest(number)
                .flatMap(FollowUpVisit::finding)
                .filter(found -> found.result() == FollowUpResult.BROKEN)
                .isEmpty();
        return stands
                ? Optional.empty()
                : Optional.of(
                        new Label(
                                "回访认为没有平稳，案件已进入新一轮调解，不能撤回；其实平稳的，在新一轮里登记达成协议（R20、R21）。",
                                "The visit found the peace broken and a new round has begun: if it holds after all, record an agreement in it (R20, R21)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var visit = desk.pay(submission.number(), finding(submission.fields()), submission.userId());
        submission.answer(
                FOLLOW_UP_RESULT, visit.finding().orElseThrow().result().name());
    }

    private static VisitFinding finding(FormFields fields) {
        var wrong = new Refusals();
        var visitedOn = wrong.of(() -> fields.date("visitedOn", "回访日期"));
        var how = wrong.of(() -> fields.choice("how", "回访方式", VisitMeans.class));
        var performance = wrong.of(() -> fields.choice("performanceSeen", "履行情况", PerformanceSeen.class));
        var satisfaction = wrong.of(() -> fields.number("satisfaction", "满意度", 1, 5));
        var relapse = wrong.of(() -> fields.yesOrNo("relapse", "纠纷有没有反复"));
        var found = wrong.of(() -> fields.text("finding", "回访情况", 2000));
        var wish = wrong.of(() -> fields.choice("wish", "当事人意愿", Wish.class));
        return VisitFinding.of(
                wrong.need(visitedOn),
                wrong.need(how),
                wrong.need(performance),
                wrong.need(satisfaction),
                wrong.need(relapse),
                wrong.need(found),
                wrong.need(wish));
    }
}
