package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists every flow, decision and form that is in force, with where it came from and what waits beside it. */
@Service
public class FlowRegister {

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final RunningFlows running;
    private final FlowPeople people;
    private final FlowNeighbours neighbours;

    FlowRegister(
            FlowsInForce engine, FlowsTaken taken, RunningFlows running, FlowPeople people, FlowNeighbours neighbours) {
        this.engine = engine;
        this.taken = taken;
        this.running = running;
        this.people = people;
        this.neighbours = neighbours;
    }

    /** By kind: processes, then decisions, each followed by its forms. */
    @Transactional(readOnly = true)
    public List<FlowLine> list() {
        var counts = running.now();
        var provenance = Provenance.of(taken.findByDeploymentIdIsNotNullOrderById());
        var beside = neighbours.now();
        var lines = new ArrayList<FlowLine>();
        for (var definition : engine.latest()) {
            for (var file : engine.packageOf(definition).files()) {
                lines.add(line(definition, file, counts, provenance, beside));
            }
        }
        return lines;
    }

    private FlowLine line(
            ResourceDefinition definition,
            FlowFile file,
            RunningFlows.Counts counts,
            Provenance provenance,
            FlowNeighbours.Beside beside) {
        var title = FlowTitle.of(file);
        var isForm = file.isForm();
        long here = isForm ? 0 : counts.on(definition.getId());
        return new FlowLine(
                DraftLines.kind(file),
                title.key(),
                title.name(),
                file.name(),
                definition.getKey(),
                definition.getVersion(),
                tag(definition),
                provenance.since(definition),
                provenance.door(definition),
                people.name(provenance.by(definition)),
                provenance.reason(definition),
                here,
                isForm ? 0 : counts.ofAll(definition.getKey()) - here,
                isWithdrawn(definition),
                isForm || isWithdrawn(definition) ? List.of() : beside.drift(definition.getKey()),
                beside.planned(file.name()),
                beside.refused(definition.getKey(), file.name()));
    }

    private static boolean isWithdrawn(ResourceDefinition definition) {
        return definition instanceof ProcessDefinition process && process.isSuspended();
    }

    private static @Nullable String tag(ResourceDefinition definition) {
        return definition instanceof ProcessDefinition process ? process.getVersionTag() : null;
    }
}
