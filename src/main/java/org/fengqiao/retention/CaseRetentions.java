package org.fengqiao.retention;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRetentions extends Repository<CaseRetention, CaseNumber> {

    CaseRetention save(CaseRetention retention);

    Optional<CaseRetention> findByNumber(CaseNumber number);

    /** The table has changed: all of them are to be asked again, but not those whose file is gone. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update case_retention set stale = true from case_file
            where case_file.case_number = case_retention.case_number and case_file.anonymised_at is null""")
    int markStale();
}
