package org.fengqiao.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FurtherParticulars extends Repository<FurtherParticular, Long> {

    FurtherParticular save(FurtherParticular particular);

    void delete(FurtherParticular particular);

    List<FurtherParticular> findByNumberOrderById(CaseNumber number);

    Optional<FurtherParticular> findByNumberAndField(CaseNumber number, String field);
}
