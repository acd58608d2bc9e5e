package org.fengqiao.document;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface CasePapers extends Repository<CasePaper, Long> {

    CasePaper save(CasePaper paper);

    int countByNumber(CaseNumber number);

    List<CasePaper> findByNumberOrderById(CaseNumber number);

    Optional<CasePaper> findByNumberAndId(CaseNumber number, long id);

    Optional<CasePaper> findByNumberAndReceivedHashAndWithdrawnAtIsNull(CaseNumber number, String receivedHash);
}
