package org.fengqiao.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartyNotices extends Repository<PartyNotice, Long> {

    PartyNotice save(PartyNotice notice);

    List<PartyNotice> findByNumberOrderById(CaseNumber number);

    /** Cases in mediation of these categories, applied for before a moment, whose parties were not told yet. */
    @Query(nativeQuery = true, value = """
            select f.case_number from case_file f
            where f.standing = 'OPEN' and f.ending is null and f.category in :categories and f.applied_at < :before
              and not exists (select 1 from party_notice n where n.case_number = f.case_number and n.kind = :kind)
            order by f.case_number
            """)
    List<String> untold(Collection<String> categories, Instant before, String kind);
}
