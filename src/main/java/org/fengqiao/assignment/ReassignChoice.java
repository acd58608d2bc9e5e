package org.fengqiao.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.assignment.EligibilityTable.Verdict;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.Accounts;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Who has a case, and to whom of the same committee it can go: by the rules by which mediators are named (R05). */
@Component
class ReassignChoice {

    private static final Verdict NO_ACCOUNT = new Verdict(false, 0, new Label("账号已停用，不能登录办理", "the account is closed"));

    private final Assignments assignments;
    private final MediatorChoice choice;
    private final Accounts accounts;
    private final CasePosition position;

    ReassignChoice(Assignments assignments, MediatorChoice choice, Accounts accounts, CasePosition position) {
        this.assignments = assignments;
        this.choice = choice;
        this.accounts = accounts;
        this.position = position;
    }

    /** @throws CaseRuleViolated when there is nothing that could go to somebody else */
    CaseHolder holder(CaseFile file) {
        if (file.standing() == Standing.CLOSED) {
            throw new CaseRuleViolated(file.number(), "案件已结案，不能改派。", "The case is closed.");
        }
        if (waitsForVisitOnly(file)) {
            throw new CaseRuleViolated(
                    file.number(),
                    "本案只剩回访核查，由没有办过本案的人员办理，改派承办人转不走；可以催办。",
                    "Only the return visit is left, which nobody pays who mediated the case (R28); you may urge it.");
        }
        var mediator =
                file.mediator().filter(each -> each.tier() == file.tier()).orElse(null);
        var named = assignments.findFirstByNumberOrderByIdDesc(file.number()).filter(each -> each.isFor(file));
        if (named.filter(each -> each.chosenBy().isEmpty()).isPresent() || named.isEmpty() && mediator == null) {
            throw new CaseRuleViolated(
                    file.number(),
                    "本案在这一级还没有指派调解员，由调委会工作人员签收、指派；可以催办。",
                    "Nobody was named at this tier yet: the committee's clerk names somebody; you may urge it.");
        }
        return mediator == null
                ? new CaseHolder(file, named.orElseThrow().committee(), null)
                : new CaseHolder(file, mediator.committee(), mediator);
    }

    private boolean waitsForVisitOnly(CaseFile file) {
        var places = position.of(file.number());
        return !places.isEmpty()
                && places.stream().allMatch(place -> place.process().equals(DisputeLifecycle.FOLLOW_UP_CHECK));
    }

    /** The others of the committee: those who can take it, the best first, and those who cannot, with the reason. */
    Ranking others(CaseHolder holder) {
        var ranking = choice.weigh(holder.file(), holder.committee());
        var closed = ranking.fit().stream().filter(this::isClosed).map(each -> each.judged(NO_ACCOUNT));
        return new Ranking(
                without(holder, ranking.fit().stream().filter(each -> !isClosed(each))),
                without(holder, Stream.concat(ranking.unfit().stream(), closed)));
    }

    private boolean isClosed(RankedCandidate person) {
        var login = person.candidate().login();
        return login != null && accounts.active(login).isEmpty();
    }

    private static List<RankedCandidate> without(CaseHolder holder, Stream<RankedCandidate> people) {
        return people.filter(each -> !holder.is(each.candidate())).toList();
    }
}
