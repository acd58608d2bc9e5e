package org.fengqiao.sensitive;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Approvals extends Repository<Approval, Long> {

    Approval save(Approval approval);

    Optional<Approval> findById(long id);

    List<Approval> findByNumberAndAskedByOrderById(CaseNumber number, String login);

    List<Approval> findByGrantedIsNullOrderById();

    List<Approval> findByAskedByOrderByIdDesc(String login, Limit limit);
}
