package org.fengqiao.escalation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Handovers extends Repository<Handover, Long> {

    Handover save(Handover handover);

    /** Those that count, oldest first. */
    List<Handover> findByNumberAndStruckAtIsNullOrderById(CaseNumber number);
}
