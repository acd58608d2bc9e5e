package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface RiskReports extends Repository<RiskReport, Long> {

    RiskReport save(RiskReport report);

    Optional<RiskReport> findById(long id);

    List<RiskReport> findByNumberOrderById(CaseNumber number);
}
