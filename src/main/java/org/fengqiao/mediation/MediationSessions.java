package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface MediationSessions extends Repository<MediationSession, Long> {

    MediationSession save(MediationSession session);

    List<MediationSession> findByAtNumberOrderById(CaseNumber number);
}
