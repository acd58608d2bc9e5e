package org.fengqiao.roster;

import java.util.Set;
import org.fengqiao.organisation.SampleOrganisationLoaded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the sample county's committees with people. */
@Component
class SampleRosterListener {

    private final RosterTables tables;
    private final ApplicationEventPublisher events;

    SampleRosterListener(RosterTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    @EventListener
    void on(SampleOrganisationLoaded loaded) {
        var sample = new SampleRoster();
        tables.putMediators(sample.mediators(loaded.committees()), Set.of());
        tables.putExperts(sample.experts(), Set.of());
        events.publishEvent(new SampleCountyLoaded());
    }
}
