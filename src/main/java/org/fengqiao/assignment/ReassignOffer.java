package org.fengqiao.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers a supervisor to give a case to somebody else. The table is asked when it is posted, not whenever a case is read. */
@Component
class ReassignOffer implements CaseAction {

    private final ReassignChoice holders;

    ReassignOffer(ReassignChoice holders) {
        this.holders = holders;
    }

    @Override
    public String element() {
        return ReassignDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("reason", new Label("改派理由", "Reason"), true, 500));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.standing() != Standing.CLOSED && Circle.SUPERVISORS.has(file, user)
                ? holder(file).map(this::offer)
                : Optional.empty();
    }

    private Optional<CaseHolder> holder(CaseFile file) {
        try {
            return Optional.of(holders.holder(file));
        } catch (CaseRuleViolated nothingToGive) {
            return Optional.empty();
        }
    }

    private Offer offer(CaseHolder holder) {
        var file = holder.file();
        var nameable = holders.nameable(holder);
        var why = why(nameable.withoutAccount());
        return new Offer(
                new Label("改派", "Reassign"),
                new Label(
                        "现在由" + holder.name() + "承办。改派给同一调委会的其他人员，手上的和以后的任务一并过去。",
                        "Now with " + holder.label().english()
                                + ". To somebody else of the same committee: the open tasks and those to come go along."),
                "api/disputes/" + file.number() + "/reassignment?from=" + holder.choice(),
                List.of(
                        Field.choice("to", new Label("改派给谁", "To whom"), options(holder, nameable.people()))
                                .because(why.chinese(), why.english()),
                        new Field("reason", new Label("改派理由", "Reason"), true, 500)));
    }

    private static Option option(RankedCandidate each, CaseHolder holder) {
        var facts = each.facts().label(holder.file().category());
        var name = each.candidate().name();
        return new Option(
                each.candidate().choice(),
                new Label(name + "（" + facts.chinese() + "）", name + " (" + facts.english() + ")"));
    }

    private static Label why(List<String> withoutAccount) {
        var rule = new Label(
                "有回避情形、请假、手头案件过多的不能改派（R05）。", "Nobody who has a conflict, is away or has too many cases (R05).");
        return withoutAccount.isEmpty()
                ? rule
                : rule.and(new Label(
                        "无账号、不能登录办理的：" + String.join("、", withoutAccount) + "。",
                        " Without an account: " + String.join(", ", withoutAccount) + "."));
    }

    private static List<Option> options(CaseHolder holder, List<RankedCandidate> people) {
        var options = new ArrayList<Option>();
        people.forEach(each -> options.add(option(each, holder)));
        if (holder.mediator() != null) {
            options.add(new Option(
                    AssignmentDesk.COMMITTEE,
                    new Label("交回调委会，由成员认领", "Back to the committee, for a member to claim")));
        }
        return options;
    }
}
