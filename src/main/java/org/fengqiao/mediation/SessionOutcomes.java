package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface SessionOutcomes extends Repository<SessionOutcome, Long> {

    SessionOutcome save(SessionOutcome outcome);

    /** Those that count, oldest first. */
    List<SessionOutcome> findByAtNumberAndStruckAtIsNullOrderById(CaseNumber number);
}
