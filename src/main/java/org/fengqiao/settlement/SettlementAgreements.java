package org.fengqiao.settlement;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface SettlementAgreements extends Repository<SettlementAgreement, Long> {

    SettlementAgreement save(SettlementAgreement agreement);

    Optional<SettlementAgreement> findFirstByNumberAndRecordedStruckAtIsNullOrderByRoundDesc(CaseNumber number);

    List<SettlementAgreement> findByNumberAndRecordedStruckAtIsNullOrderByRound(CaseNumber number);

    /** The one of the newest round that has one. */
    default Optional<SettlementAgreement> latest(CaseNumber number) {
        return findFirstByNumberAndRecordedStruckAtIsNullOrderByRoundDesc(number);
    }

    /** Those of all rounds that count, oldest first. */
    default List<SettlementAgreement> all(CaseNumber number) {
        return findByNumberAndRecordedStruckAtIsNullOrderByRound(number);
    }
}
