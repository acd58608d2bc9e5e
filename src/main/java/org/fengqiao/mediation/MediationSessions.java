package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface MediationSessions extends Repository<MediationSession, Long> {

    MediationSession save(MediationSession session);

    /** Those that count, oldest first. */
    List<MediationSession> findByAtNumberAndStruckAtIsNullOrderById(CaseNumber number);
}
