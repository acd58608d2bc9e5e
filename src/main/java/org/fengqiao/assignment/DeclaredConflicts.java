package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface DeclaredConflicts extends Repository<DeclaredConflict, Long> {

    DeclaredConflict save(DeclaredConflict conflict);

    boolean existsByNumberAndPersonId(CaseNumber number, String personId);

    List<DeclaredConflict> findByNumberOrderById(CaseNumber number);
}
