package org.fengqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.settlement.AgreementTookEffect;
import org.fengqiao.settlement.SettlementAgreement;
import org.fengqiao.settlement.SettlementDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the return visit: 30 days after the agreement took effect, or 7 days after the day by which it is performed
 * (R20), and again after 90 days where the case is a hard one. While the agreement waits for signatures the plan is provisional.
 */
@Service
@Transactional
public class FollowUpPlanner {

    private final FollowUpVisits visits;
    private final SettlementDesk settlements;
    private final CaseDesk cases;
    private final FollowUpTerms terms;
    private final Clock clock;

    FollowUpPlanner(
            FollowUpVisits visits, SettlementDesk settlements, CaseDesk cases, FollowUpTerms terms, Clock clock) {
        this.visits = visits;
        this.settlements = settlements;
        this.cases = cases;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Plans the visit of the case's present round; after a paid one the second, for a hard case (R20). One that is planned
     * already, because its finding was taken back, stays planned.
     */
    public FollowUpVisit planFor(CaseNumber number) {
        var round = cases.read(number).round();
        return visits.save(visits.latest(number)
                .filter(visit -> visit.round() == round)
                .map(last -> last.isPending() ? last : last.next(nextDay(number, last)))
                .orElseGet(() -> new FollowUpVisit(number, round, day(agreement(number)))));
    }

    /** Whether a case whose peace held is visited once more: a hard one is, after the first visit of its round (R20). */
    public boolean isVisitedAgain(CaseNumber number, boolean hardCase) {
        return hardCase
                && visits.latest(number).filter(visit -> visit.visitNo() == 1).isPresent();
    }

    /** 90 days after effect; where that has passed with the first visit, one more term after it. */
    private LocalDate nextDay(CaseNumber number, FollowUpVisit paid) {
        var visitedOn = paid.visitedOn();
        var again = agreement(number)
                .effectiveOn()
                .map(effect -> terms.again(number, effect))
                .orElse(visitedOn);
        return again.isAfter(visitedOn) ? again : terms.afterEffect(number, visitedOn);
    }

    /** Whether the visit is to be paid now; if not, the plan follows what has happened since (a timer only wakes). */
    public boolean isDue(CaseNumber number) {
        var visit = visits.requirePending(number);
        if (visit.broughtForward().isEmpty() && visit.visitNo() == 1) {
            visit.planFor(day(agreement(number)));
        }
        return visits.save(visit).isDue(today());
    }

    /** The day on which an agreement binds moves the visit. */
    @EventListener
    void on(AgreementTookEffect effect) {
        visits.latest(effect.number())
                .filter(visit -> visit.isPending() && visit.round() == effect.round())
                .ifPresent(visit -> {
                    visit.planFor(day(agreement(effect.number())));
                    visits.save(visit);
                });
    }

    /**
     * While the agreement has no effect there is nothing to visit for: the plan counts from the day it was made, which is
     * never too late, and moves on by the shorter term once that day has come.
     */
    private LocalDate day(SettlementAgreement agreement) {
        var planned = day(agreement, agreement.effectiveOn().orElse(agreement.agreedOn()));
        return agreement.effectiveOn().isEmpty() && !planned.isAfter(today())
                ? terms.afterPerformance(agreement.number(), today())
                : planned;
    }

    private LocalDate day(SettlementAgreement agreement, LocalDate from) {
        return agreement
                .performBy()
                .map(performBy ->
                        terms.afterPerformance(agreement.number(), performBy.isBefore(from) ? from : performBy))
                .orElseGet(() -> terms.afterEffect(agreement.number(), from));
    }

    private SettlementAgreement agreement(CaseNumber number) {
        return settlements
                .latest(number)
                .orElseThrow(() -> new CaseRuleViolated(number, "案件没有调解协议。", "The case has no agreement."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
