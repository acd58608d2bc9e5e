package org.fengqiao.intake;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, Long> {

    Correction save(Correction correction);

    List<Correction> findByNumberOrderById(CaseNumber number);

    List<Correction> findByIntoOrderById(CaseNumber into);
}
