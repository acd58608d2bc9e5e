package org.fengqiao.assignment;

import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeclaredConflicts extends Repository<DeclaredConflict, Long> {

    DeclaredConflict save(DeclaredConflict conflict);

    boolean existsByNumberAndPersonId(CaseNumber number, String personId);

    /** Everybody who declared one in a case. */
    @Query("select conflict.personId from DeclaredConflict conflict where conflict.number = :number")
    Set<String> peopleOf(CaseNumber number);

    List<DeclaredConflict> findByNumberOrderById(CaseNumber number);
}
