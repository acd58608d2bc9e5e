package org.fengqiao.ledger;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, Long>, JpaSpecificationExecutor<LedgerEntry> {

    LedgerEntry save(LedgerEntry entry);

    boolean existsByNumberAndRoundAndStruckAtIsNull(CaseNumber number, int round);

    List<LedgerEntry> findByNumberAndStruckAtIsNull(CaseNumber number);

    List<LedgerEntry> findByNumberOrderById(CaseNumber number);
}
