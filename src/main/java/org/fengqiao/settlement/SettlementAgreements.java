package org.fengqiao.settlement;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface SettlementAgreements extends Repository<SettlementAgreement, Long> {

    SettlementAgreement save(SettlementAgreement agreement);

    Optional<SettlementAgreement> findFirstByNumberOrderByRoundDesc(CaseNumber number);

    List<SettlementAgreement> findByNumberOrderByRound(CaseNumber number);
}
