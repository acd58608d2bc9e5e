package org.fengqiao.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's joint centre: receives cases and keeps what the think tank said. */
@Service
@Transactional
public class ReferralDesk {

    private final CountyReferrals referrals;
    private final HandoverBook handovers;
    private final CaseDesk cases;
    private final Clock clock;

    ReferralDesk(CountyReferrals referrals, HandoverBook handovers, CaseDesk cases, Clock clock) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.cases = cases;
        this.clock = clock;
    }

    /** The centre takes a case, from a township or straight from a party. */
    public CountyReferral receive(CaseNumber number, Receipt receipt, String userId) {
        var file = cases.read(number);
        demand(file, file.tier() == Tier.COUNTY, "案件不在县级。", "The case is not at the county.");
        demand(file, in(file).isEmpty(), "县级已接收本案。", "The county has received the case already.");
        handovers.receive(number, userId, receipt.note());
        return referrals.save(new CountyReferral(number, file.round(), receipt, userId, clock.instant()));
    }

    /** Keeps what the think tank said. */
    public CountyReferral advise(CaseNumber number, ExpertOpinion opinion) {
        var referral = in(cases.read(number))
                .orElseThrow(() -> new CaseRuleViolated(number, "县级尚未接收本案。", "The county has not received the case."));
        referral.advise(opinion, LocalDate.now(clock));
        return referrals.save(referral);
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
