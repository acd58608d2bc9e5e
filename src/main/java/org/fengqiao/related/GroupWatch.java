package org.fengqiao.related;

import java.util.Set;
import org.fengqiao.casefile.CaseClosed;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices that a group of linked cases has become a crowd, and that a case of it was no case (R30). */
@Component
class GroupWatch {

    private static final Set<Ending> MISTAKES = Set.of(Ending.VOIDED, Ending.MERGED);
    private static final String NOBODY = "system";

    private final Crowds crowds;
    private final MajorEventBook majorEvents;
    private final LinkBook book;
    private final CaseDesk cases;

    GroupWatch(Crowds crowds, MajorEventBook majorEvents, LinkBook book, CaseDesk cases) {
        this.crowds = crowds;
        this.majorEvents = majorEvents;
        this.book = book;
        this.cases = cases;
    }

    /** A case came into the group. */
    void grew(CaseFile file, LinkedGroup group) {
        crowds.of(file).filter(Crowd::byCases).ifPresent(crowd -> majorEvents.raise(file, group, crowd));
    }

    /** A registration that was a mistake counts no more; what was settled or ended otherwise goes on counting. */
    @EventListener
    void on(CaseClosed closed) {
        var file = cases.read(closed.number());
        file.ending()
                .filter(ending ->
                        MISTAKES.contains(ending) && book.groupOf(file.number()).isPresent())
                .ifPresent(ending -> book.takeOut(file, ending.chinese(), NOBODY));
    }
}
