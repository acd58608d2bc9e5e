package org.fengqiao.related;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Representatives extends Repository<Representative, Long> {

    Representative save(Representative representative);

    List<Representative> findByNumberOrderById(CaseNumber number);
}
