package org.fengqiao.related;

import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.PeopleCounted;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.StageEntered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices that a case has become a crowd by its people: when a stage begins, the first one at registration, and when
 * somebody writes down another number (R30). In the transaction that it happens in.
 */
@Component
class CrowdWatch {

    private final CaseDesk cases;
    private final Crowds crowds;
    private final MajorEventBook majorEvents;

    CrowdWatch(CaseDesk cases, Crowds crowds, MajorEventBook majorEvents) {
        this.cases = cases;
        this.crowds = crowds;
        this.majorEvents = majorEvents;
    }

    @EventListener
    void on(StageEntered entered) {
        if (DisputeLifecycle.STAGES.contains(entered.stage())) {
            look(entered.number());
        }
    }

    @EventListener
    void on(PeopleCounted counted) {
        look(counted.number());
    }

    private void look(CaseNumber number) {
        var file = cases.read(number);
        crowds.of(file).filter(Crowd::byPeople).ifPresent(crowd -> majorEvents.raise(file, crowd));
    }
}
