package org.fengqiao.notice;

import java.time.Clock;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.escalation.RoutesTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what each party was told of the routes that remain: a notice for each, with its text and its service (R02, R19). */
@Component
class RouteLetters {

    private final PartyNotices notices;
    private final CaseDesk cases;
    private final Clock clock;

    RouteLetters(PartyNotices notices, CaseDesk cases, Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(RoutesTold told) {
        var file = cases.read(told.number());
        for (var position = 0; position < file.parties().size(); position++) {
            notices.save(PartyNotice.told(kind(file), file, position, told, clock.instant()));
        }
    }

    private static PartyNoticeKind kind(CaseFile file) {
        if (file.standing() == Standing.SETTLED) {
            return PartyNoticeKind.ROUTES_OF_THE_REST;
        }
        return file.ending().filter(ending -> ending == Ending.NOT_ACCEPTED).isPresent()
                ? PartyNoticeKind.NOT_ACCEPTED
                : PartyNoticeKind.ROUTES_THAT_REMAIN;
    }
}
