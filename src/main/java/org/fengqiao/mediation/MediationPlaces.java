package org.fengqiao.mediation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MediationPlaces extends Repository<MediationPlace, Long> {

    MediationPlace save(MediationPlace place);

    Optional<MediationPlace> findByIdAndClosedIsFalse(Long id);

    List<MediationPlace> findByClosedIsFalseOrderByCommitteeAscNameAsc();

    boolean existsByCommitteeAndNameAndClosedIsFalse(String committee, String name);
}
