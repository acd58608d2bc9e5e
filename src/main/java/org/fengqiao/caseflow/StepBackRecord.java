package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules that a step was taken back, so that each strikes what it wrote with it. */
@Component
class StepBackRecord {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepBackRecord(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void strike(CaseFile file, LastStep step, Instant since, CurrentUser user) {
        var stage = step.element().process();
        events.publishEvent(new StepTakenBack(file.number(), stage, since, user.login(), clock.instant()));
    }
}
