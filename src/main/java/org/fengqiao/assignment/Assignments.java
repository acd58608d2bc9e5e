package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, Long> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findFirstByNumberOrderByIdDesc(CaseNumber number);

    List<Assignment> findByNumberOrderById(CaseNumber number);

    /** Those that nobody has decided on yet, oldest first; of a case that is registered anew the newest counts. */
    @Query(
            "select a from Assignment a where a.chosenBy is null and a.id = (select max(b.id) from Assignment b where b.number = a.number)"
                    + " order by a.number.code")
    List<Assignment> undecided();
}
