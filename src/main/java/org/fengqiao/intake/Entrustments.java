package org.fengqiao.intake;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Entrustments extends Repository<Entrustment, CaseNumber> {

    Entrustment save(Entrustment entrustment);

    Optional<Entrustment> findByNumber(CaseNumber number);
}
