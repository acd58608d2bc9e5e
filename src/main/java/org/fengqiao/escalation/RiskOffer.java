package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to report a risk while the case is not closed (R12). */
@Component
class RiskOffer implements CaseAction {

    @Override
    public String element() {
        return "start_riskSeen";
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.choice("kind", new Label("可能发生什么", "What may happen"), Option.of(RiskKind.class)),
                new Field("seen", new Label("看到、听到了什么苗头", "What was seen or heard"), true, 2000),
                new Field("measures", new Label("已经采取了哪些措施", "What was done about it"), true, 1000));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.standing() != Standing.CLOSED && Circle.ALL_AT_WORK.has(file, user)
                ? Optional.of(new Offer(
                        new Label("报告激化苗头", "Report a risk of escalation"),
                        new Label(
                                "有激化可能的，先采取预防措施，再在此登记；涉及治安、刑事的应当立即报告公安机关（人民调解法第二十五条）。调解照常进行，系统派出报告任务并跟踪到答复。",
                                "First prevent it, then record it here; what concerns public order or a crime is reported to the police at once (Mediation Law art. 25). Mediation goes on, and the report is followed up to its answer."),
                        "api/disputes/" + file.number() + "/risk-reports",
                        asked()))
                : Optional.empty();
    }
}
