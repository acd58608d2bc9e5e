package org.fengqiao.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.intake.AcceptanceDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the parties of an unsettled case which routes remain, and ends it with that. */
@Service
@Transactional
public class RouteDesk {

    private final RouteNotices notices;
    private final RemainingRoutes routes;
    private final AcceptanceDesk acceptance;
    private final CaseDesk cases;
    private final Clock clock;

    RouteDesk(RouteNotices notices, RemainingRoutes routes, AcceptanceDesk acceptance, CaseDesk cases, Clock clock) {
        this.acceptance = acceptance;
        this.notices = notices;
        this.routes = routes;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The routes for a case, by its category, each with the law behind it; for a dispute that was not accepted why not, and
     * which body is right (R02).
     */
    @Transactional(readOnly = true)
    public List<String> routesFor(CaseNumber number) {
        return acceptance
                .refusalOf(number)
                .map(refused -> refused.decision().text().lines().toList())
                .orElseGet(() -> routes.of(cases.read(number).category()).stream()
                        .map(Route::toString)
                        .toList());
    }

    /**
     * The parties were told. An open case ends unsettled with it, unless a party has ended it before (R19); a case that was
     * settled in part stays settled (R17).
     */
    public RouteNotice inform(CaseNumber number, Served served, String userId) {
        var file = cases.read(number);
        var notice = new RouteNotice(file, routesFor(number), served, userId, clock.instant());
        if (file.isBeingMediated()) {
            cases.change(number, CaseFile::endUnsettled);
        }
        return notices.save(notice);
    }

    /** The notice of a round. */
    @Transactional(readOnly = true)
    public Optional<RouteNotice> notice(CaseNumber number, int round) {
        return notices.findByNumberAndRound(number, round);
    }
}
