package org.fengqiao.mediation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RightsNotices extends Repository<RightsNotice, RoundAtTier> {

    RightsNotice save(RightsNotice notice);

    Optional<RightsNotice> findByAt(RoundAtTier at);
}
