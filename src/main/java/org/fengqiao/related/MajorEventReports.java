package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MajorEventReports extends Repository<MajorEventReport, Long> {

    /** Where a case is in none. */
    long NO_GROUP = 0;

    MajorEventReport save(MajorEventReport report);

    Optional<MajorEventReport> findById(long id);

    boolean existsByNumberAndGroupIdIsNull(CaseNumber number);

    boolean existsByGroupId(long group);

    /** Of a case itself, and of a group, oldest first. */
    @Query("select report from MajorEventReport report where report.groupId = :group"
            + " or report.number = :number and report.groupId is null order by report.id")
    List<MajorEventReport> of(CaseNumber number, long group);
}
