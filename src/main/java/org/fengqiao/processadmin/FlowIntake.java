package org.fengqiao.processadmin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes flows from folder and jar. The database says what is in force: a door brings a stage only where nobody knows it
 * yet, or where the door's own content has changed since it last took it; so no start undoes what was brought in by
 * another door, and a restart brings nothing.
 */
@Service
class FlowIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FlowIntake.class);

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final Clock clock;

    FlowIntake(FlowsInForce engine, FlowsTaken taken, Clock clock) {
        this.engine = engine;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * All or nothing: one file that cannot be taken leaves everything as it was.
     *
     * @return the stages that got a new version
     */
    @Transactional
    public Set<String> take(Path folder) {
        taken.waitForOtherNodes();
        var brought = new LinkedHashSet<String>();
        var ours = FlowPackages.of(FlowSource.folder(folder));
        brought.addAll(
                deploy(FlowDoor.FOLDER, ours.stream().filter(this::isNews).toList()));
        brought.addAll(deploy(FlowDoor.JAR, missing()));
        return brought;
    }

    private List<FlowPackage> missing() {
        return FlowPackages.of(FlowSource.jar()).stream()
                .filter(each -> !engine.knows(each.stage()))
                .toList();
    }

    /** Whether the jar's defaults are all in force in some version: then work can go on without what was refused. */
    @Transactional(readOnly = true)
    public boolean isEverythingInForce() {
        return missing().isEmpty();
    }

    private boolean isNews(FlowPackage flow) {
        if (!engine.knows(flow.stage())) {
            return true;
        }
        var last = taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.FOLDER, flow.stage());
        if (last.isEmpty() && engine.everHad(flow)) {
            taken.save(new FlowTaken(FlowDoor.FOLDER, flow, null, clock.instant()));
            return false;
        }
        return last.map(each -> !each.isSameAs(flow)).orElse(true);
    }

    /** Each stage is a deployment of its own; decisions, which stages share, go together. */
    private Set<String> deploy(FlowDoor door, List<FlowPackage> flows) {
        var decisions = flows.stream().filter(FlowPackage::isDecision).toList();
        if (!decisions.isEmpty()) {
            deploy(door, "decisions", decisions);
        }
        flows.stream().filter(flow -> !flow.isDecision()).forEach(flow -> deploy(door, flow.stage(), List.of(flow)));
        return flows.stream().map(FlowPackage::stage).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void deploy(FlowDoor door, String name, List<FlowPackage> flows) {
        var files = flows.stream()
                .flatMap(flow -> flow.files().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var deployment = engine.deploy(name, files);
        flows.forEach(flow -> taken.save(new FlowTaken(door, flow, deployment, clock.instant())));
        LOG.info(
                "flows in force from the {}: {}",
                door.name().toLowerCase(Locale.ROOT),
                flows.stream().map(FlowPackage::stage).toList());
    }
}
