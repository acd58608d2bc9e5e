package org.fengqiao.intake;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface RefusedDisputes extends Repository<RefusedDispute, CaseNumber> {

    RefusedDispute save(RefusedDispute refused);

    Optional<RefusedDispute> findByNumber(CaseNumber number);
}
