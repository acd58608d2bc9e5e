package org.fengqiao.settlement;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface JudicialConfirmations extends Repository<JudicialConfirmation, Long> {

    JudicialConfirmation save(JudicialConfirmation confirmation);

    Optional<JudicialConfirmation> findFirstByNumberOrderByRoundDesc(CaseNumber number);

    List<JudicialConfirmation> findByNumberOrderByRound(CaseNumber number);
}
