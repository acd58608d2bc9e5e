package org.fengqiao.notice;

import java.time.Clock;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.escalation.RoutesTold;
import org.fengqiao.settlement.RemediesTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what each party was told of the routes that remain: a notice for each, with its text and its service (R02, R18, R19). */
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
        write(kind(file), file, new PartyNotice.Telling(0, told.routes(), told.served(), told.by()));
    }

    /** Where performance is refused every party is told what is left to it, for each instalment by itself (R18). */
    @EventListener
    void on(RemediesTold told) {
        write(
                PartyNoticeKind.PERFORMANCE_REMEDIES,
                cases.read(told.number()),
                new PartyNotice.Telling(told.instalment(), told.routes(), told.served(), told.by()));
    }

    private void write(PartyNoticeKind kind, CaseFile file, PartyNotice.Telling told) {
        for (var position = 0; position < file.parties().size(); position++) {
            notices.save(PartyNotice.told(kind, file, position, told, clock.instant()));
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
