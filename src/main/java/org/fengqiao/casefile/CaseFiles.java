package org.fengqiao.casefile;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, CaseNumber>, JpaSpecificationExecutor<CaseFile> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findByNumber(CaseNumber number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select file from CaseFile file where file.number = :number")
    Optional<CaseFile> lock(CaseNumber number);
}
