package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpertRequests extends Repository<ExpertRequest, Long> {

    ExpertRequest save(ExpertRequest request);

    /** The one that still waits for its answer. */
    @Query("select each from ExpertRequest each where each.number = :number and each.expert = :expert"
            + " and each.answeredAt is null")
    Optional<ExpertRequest> waiting(CaseNumber number, String expert);

    /** Cases that are not closed in which somebody was asked. */
    @Query("select each.number from ExpertRequest each, CaseFile file where each.number = file.number"
            + " and each.expert = :expert and file.standing <> org.fengqiao.casefile.Standing.CLOSED")
    List<CaseNumber> openCases(String expert);
}
