package org.fengqiao.processadmin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings stages into force, whatever door they came through. The database says what is in force: each door remembers here
 * what it last took, so that no door brings back what another has changed.
 */
@Service
class FlowReleases {

    private static final Logger LOG = LoggerFactory.getLogger(FlowReleases.class);

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final FlowCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FlowReleases(
            FlowsInForce engine, FlowsTaken taken, FlowCheck check, ApplicationEventPublisher events, Clock clock) {
        this.engine = engine;
        this.taken = taken;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** Lays files over what is in force and does something with it while nobody else can bring anything. */
    @Transactional
    public Set<String> compose(List<FlowFile> files, Function<FlowComposition, Set<String>> work) {
        taken.waitForOthers();
        return work.apply(FlowComposition.of(engine.packages(), files));
    }

    /**
     * Puts stages in force: all of them or nothing.
     *
     * @param composition made while nobody else could bring anything
     * @return the stages that got a new version
     * @throws FlowsRefused with everything that gate or engine found
     */
    @Transactional
    public Set<String> release(FlowChange change, FlowComposition composition, List<Touched> stages) {
        for (var each : check.deploy(composition, stages)) {
            taken.save(new FlowTaken(
                    change, each.stage().stage(), each.stage().ownHash(), each.deployment(), clock.instant()));
        }
        var released = stages.stream().map(Touched::stage).collect(Collectors.toCollection(TreeSet::new));
        if (!released.isEmpty()) {
            LOG.info("流程已生效（{}）。Flows in force: {}", change.door().label().chinese(), released);
            events.publishEvent(new FlowsReleased(released, change.door()));
        }
        return released;
    }

    /** Remembers that a door has brought this without anything coming into force by it. */
    @Transactional
    public void note(FlowChange change, Touched stage) {
        taken.save(new FlowTaken(change, stage.stage(), stage.ownHash(), null, clock.instant()));
    }
}
