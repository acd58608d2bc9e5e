package org.fengqiao.escalation;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface RouteNotices extends Repository<RouteNotice, Long> {

    RouteNotice save(RouteNotice notice);

    Optional<RouteNotice> findByNumberAndRound(CaseNumber number, int round);
}
