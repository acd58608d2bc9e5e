package org.fengqiao.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, Long> {

    Submission save(Submission submission);

    List<Submission> findByNumberOrderById(CaseNumber number);
}
