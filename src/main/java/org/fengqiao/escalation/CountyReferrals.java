package org.fengqiao.escalation;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface CountyReferrals extends Repository<CountyReferral, Long> {

    CountyReferral save(CountyReferral referral);

    Optional<CountyReferral> findByNumberAndRound(CaseNumber number, int round);

    Optional<CountyReferral> findFirstByNumberOrderByRoundDesc(CaseNumber number);
}
