package org.fengqiao.casefile;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, CaseNumber>, JpaSpecificationExecutor<CaseFile> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findById(CaseNumber number);

    /** What this transaction has read already is not asked for again: a step of a flow looks at its case many times. */
    default Optional<CaseFile> findByNumber(CaseNumber number) {
        return findById(number);
    }

    List<CaseFile> findByRegisteredByAndVillageAndCategoryAndRegisteredAtAfter(
            String by, String village, DisputeCategory category, Instant since);

    long count();

    @Query("select file.number from CaseFile file where file.standing <> org.fengqiao.casefile.Standing.CLOSED")
    List<CaseNumber> unclosed();

    @Query("""
            select distinct file from CaseFile file join file.mediators mediator
            where mediator.login = :login and file.mediatorLeft = false
            and file.standing <> org.fengqiao.casefile.Standing.CLOSED
            order by file.number.code""")
    List<CaseFile> namingAndOpen(String login);

    @Query("""
            select distinct file from CaseFile file join file.mediators mediator
            where mediator.personId = :person and file.mediatorLeft = false
            and file.standing <> org.fengqiao.casefile.Standing.CLOSED
            order by file.number.code""")
    List<CaseFile> namingPersonAndOpen(String person);

    boolean existsByTownshipAndStandingNot(String township, Standing standing);

    boolean existsByVillageAndStandingNot(String village, Standing standing);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select file from CaseFile file where file.number = :number")
    Optional<CaseFile> lock(CaseNumber number);

    @Query("""
            select new org.fengqiao.casefile.CaseLoad$OpenCases(mediator.personId, count(distinct file.number.code))
            from CaseFile file join file.mediators mediator
            where mediator.committee in :committees and file.standing <> org.fengqiao.casefile.Standing.CLOSED
            group by mediator.personId""")
    List<CaseLoad.OpenCases> openCases(Collection<String> committees);

    @Query("""
            select new org.fengqiao.casefile.CaseLoad$OpenCases(mediator.personId, count(distinct file.number.code))
            from CaseFile file join file.mediators mediator
            where mediator.committee = :committee and file.standing <> org.fengqiao.casefile.Standing.CLOSED
            group by mediator.personId""")
    List<CaseLoad.OpenCases> openCases(String committee);
}
