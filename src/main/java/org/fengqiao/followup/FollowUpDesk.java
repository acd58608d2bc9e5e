package org.fengqiao.followup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.settlement.ReasonToMediate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records visits and takes a case whose peace did not hold back to mediation. */
@Service
@Transactional
public class FollowUpDesk {

    private final FollowUpVisits visits;
    private final List<ReasonToMediate> reasons;
    private final CaseDesk cases;
    private final Roster roster;
    private final Clock clock;

    FollowUpDesk(FollowUpVisits visits, List<ReasonToMediate> reasons, CaseDesk cases, Roster roster, Clock clock) {
        this.visits = visits;
        this.reasons = reasons;
        this.cases = cases;
        this.roster = roster;
        this.clock = clock;
    }

    /** Records the visit of the case's present round. */
    public FollowUpVisit pay(CaseNumber number, VisitFinding finding, String userId) {
        var visit = visits.requirePending(number);
        visit.pay(finding, cases.read(number), visitor(userId), clock.instant());
        return visits.save(visit);
    }

    private Visitor visitor(String login) {
        return new Visitor(
                login, roster.mediatorByLogin(login).map(Mediator::id).orElse(null));
    }

    /** The last visit of the newest round that has one. */
    @Transactional(readOnly = true)
    public Optional<FollowUpVisit> latest(CaseNumber number) {
        return visits.latest(number);
    }

    /** The visits of all rounds, oldest first. */
    @Transactional(readOnly = true)
    public List<FollowUpVisit> all(CaseNumber number) {
        return visits.findByNumberAndStruckAtIsNullOrderByRoundAscVisitNoAsc(number);
    }

    /**
     * Opens a new round under the same number: at the tier that the parties wish after the visit, or at the tier that
     * settled it where the agreement was never concluded or a court did not confirm it (R16, R20, R21).
     *
     * @return the tier at which the case is mediated again
     */
    public Tier reopen(CaseNumber number) {
        var file = cases.read(number);
        var visit = latest(number).filter(each -> each.round() == file.round());
        var wish = wish(file, visit);
        var tier = wish.tierFrom(file.tier());
        visit.filter(FollowUpVisit::isPending).ifPresent(pending -> {
            pending.callOff(clock.instant());
            visits.save(pending);
        });
        cases.change(number, each -> reopen(each, tier, wish));
        return tier;
    }

    private static void reopen(CaseFile file, Tier tier, Wish wish) {
        file.reopen(tier);
        if (wish == Wish.MOBILE_MEDIATION) {
            file.callMobileRoom();
        }
    }

    private Wish wish(CaseFile file, Optional<FollowUpVisit> visit) {
        return visit.flatMap(FollowUpVisit::finding)
                .map(VisitFinding::wish)
                .filter(wish -> wish != Wish.NONE)
                .or(() -> reasonToMediate(file))
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(),
                        "协议已成立，回访也未提出重新调解。",
                        "The agreement stands and nobody asked for mediation again."));
    }

    private Optional<Wish> reasonToMediate(CaseFile file) {
        return reasons.stream()
                .filter(reason -> reason.isGiven(file))
                .findFirst()
                .map(given -> Wish.SAME_TIER);
    }
}
