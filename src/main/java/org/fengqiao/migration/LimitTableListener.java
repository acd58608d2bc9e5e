package org.fengqiao.migration;

import org.fengqiao.caseflow.LimitsChanged;
import org.fengqiao.processadmin.FlowsReleased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has every open date counted anew when the table of limits comes into force in another version, by whatever door. */
@Component
class LimitTableListener {

    private final ApplicationEventPublisher events;

    LimitTableListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(FlowsReleased released) {
        if (released.stages().contains(LimitsChanged.TABLE)) {
            events.publishEvent(new LimitsChanged());
        }
    }
}
