package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, Long> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findFirstByNumberOrderByIdDesc(CaseNumber number);

    List<Assignment> findByNumberOrderById(CaseNumber number);
}
