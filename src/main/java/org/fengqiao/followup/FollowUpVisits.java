package org.fengqiao.followup;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.springframework.data.repository.Repository;

interface FollowUpVisits extends Repository<FollowUpVisit, Long> {

    FollowUpVisit save(FollowUpVisit visit);

    FollowUpVisit saveAndFlush(FollowUpVisit visit);

    Optional<FollowUpVisit> findFirstByNumberAndStruckAtIsNullOrderByRoundDescVisitNoDesc(CaseNumber number);

    /** The last that was planned. */
    default Optional<FollowUpVisit> latest(CaseNumber number) {
        return findFirstByNumberAndStruckAtIsNullOrderByRoundDescVisitNoDesc(number);
    }

    /** The visit that is still to be paid. @throws CaseRuleViolated when the case has none */
    default FollowUpVisit requirePending(CaseNumber number) {
        return latest(number)
                .filter(FollowUpVisit::isPending)
                .orElseThrow(() -> new CaseRuleViolated(number, "本案没有待办的回访。", "No visit is planned for this case."));
    }

    List<FollowUpVisit> findByNumberAndStruckAtIsNullOrderByRoundAscVisitNoAsc(CaseNumber number);
}
