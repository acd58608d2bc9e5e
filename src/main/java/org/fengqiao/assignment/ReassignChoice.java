package org.fengqiao.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.springframework.stereotype.Component;

/** Who has a case, and to whom of the same committee it can go: by the rules by which mediators are named (R05). */
@Component
class ReassignChoice {

    private final Assignments assignments;
    private final MediatorChoice choice;
    private final WorkAccounts accounts;
    private final Successors successors;
    private final CasePosition position;

    ReassignChoice(
            Assignments assignments,
            MediatorChoice choice,
            WorkAccounts accounts,
            Successors successors,
            CasePosition position) {
        this.assignments = assignments;
        this.choice = choice;
        this.accounts = accounts;
        this.successors = successors;
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
        var ranking = successors.ranked(holder.file(), holder.committee());
        return new Ranking(without(holder, ranking.fit().stream()), without(holder, ranking.unfit().stream()));
    }

    /** Those of the committee whom one may name, and by name those who lack nothing for it but an account. */
    Nameable nameable(CaseHolder holder) {
        var members = without(holder, choice.all(holder.file(), holder.committee()).stream());
        return new Nameable(accounts.having(members), accounts.lackedBy(members));
    }

    record Nameable(List<RankedCandidate> people, List<String> withoutAccount) {}

    private static List<RankedCandidate> without(CaseHolder holder, Stream<RankedCandidate> people) {
        return people.filter(each -> !holder.is(each.candidate())).toList();
    }
}
