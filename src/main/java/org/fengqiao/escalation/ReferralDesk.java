package org.fengqiao.escalation;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.Committees;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's joint centre receives cases and gives them to one of its industry committees. */
@Service
@Transactional
public class ReferralDesk {

    private final CountyReferrals referrals;
    private final HandoverBook handovers;
    private final Committees committees;
    private final CaseDesk cases;
    private final Clock clock;

    ReferralDesk(
            CountyReferrals referrals, HandoverBook handovers, Committees committees, CaseDesk cases, Clock clock) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.committees = committees;
        this.cases = cases;
        this.clock = clock;
    }

    /** The centre takes a case, from a township or straight from a party. */
    public CountyReferral receive(CaseNumber number, Receipt receipt, String userId) {
        var file = cases.read(number);
        demand(file, file.tier() == Tier.COUNTY, "案件不在县级。", "The case is not at the county.");
        var before = in(file);
        demand(
                file,
                before.filter(each -> !each.isTakenBack()).isEmpty(),
                "县级已接收本案。",
                "The county has received the case already.");
        requireIndustryCommittee(receipt.industryCommittee());
        var now = clock.instant();
        handovers.receive(number, new Handover.Taken(userId, now, receipt.expertWanted(), receipt.note()));
        before.ifPresent(each -> each.receiveAgain(receipt, userId, now));
        return before.orElseGet(() -> referrals.save(new CountyReferral(number, file.round(), receipt, userId, now)));
    }

    /** What was received with a step that was taken back is received again. */
    @EventListener
    void on(StepTakenBack step) {
        in(cases.read(step.number()))
                .filter(each -> each.receivedAt().isAfter(step.since()))
                .ifPresent(CountyReferral::takeBack);
    }

    private void requireIndustryCommittee(String code) {
        var kind = committees
                .findByCode(code)
                .filter(each -> each.endedOn().isEmpty())
                .map(Committee::kind);
        if (kind.filter(each -> each == CommitteeKind.COUNTY_INDUSTRY).isEmpty()) {
            throw new FieldsRefused("industryCommittee", "没有这个行业调委会。", "There is no such industry committee.");
        }
    }

    /** What the county made of a case, in its newest round there. */
    @Transactional(readOnly = true)
    public Optional<CountyReferral> latest(CaseNumber number) {
        return referrals.findFirstByNumberOrderByRoundDesc(number);
    }

    private Optional<CountyReferral> in(CaseFile file) {
        return referrals.findByNumberAndRound(file.number(), file.round());
    }

    private static void demand(CaseFile file, boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(file.number(), chinese, english);
        }
    }
}
