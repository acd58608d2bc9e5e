package org.fengqiao.followup;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface FollowUpVisits extends Repository<FollowUpVisit, Long> {

    FollowUpVisit save(FollowUpVisit visit);

    Optional<FollowUpVisit> findFirstByNumberOrderByRoundDesc(CaseNumber number);

    List<FollowUpVisit> findByNumberOrderByRound(CaseNumber number);
}
