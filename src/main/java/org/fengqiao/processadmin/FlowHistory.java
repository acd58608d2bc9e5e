package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.fengqiao.gate.FlowFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of flows, decisions and forms, and the way back to one of them. */
@Service
@Transactional
public class FlowHistory {

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final RunningFlows running;
    private final FlowPeople people;

    FlowHistory(FlowsInForce engine, FlowsTaken taken, RunningFlows running, FlowPeople people) {
        this.engine = engine;
        this.taken = taken;
        this.running = running;
        this.people = people;
    }

    /**
     * All versions, the newest first. A form has those of its process in which it is another one than in the one before.
     *
     * @throws UnknownFlow when there is none
     */
    @Transactional(readOnly = true)
    public List<VersionLine> versions(String kind, String key) {
        var stage = kind.equals("FORM") ? stageOfForm(key) : key;
        var all = engine.versions(stage);
        if (all.isEmpty()) {
            throw new UnknownFlow(key);
        }
        var told = kind.equals("FORM") ? changesOf(key, all) : all;
        var provenance = Provenance.of(taken.findByStageAndDeploymentIdIsNotNullOrderById(stage));
        var counts = running.now();
        return told.stream()
                .map(each -> line(each, provenance, counts, each.equals(told.get(0))))
                .toList();
    }

    private VersionLine line(
            ResourceDefinition definition, Provenance provenance, RunningFlows.Counts counts, boolean inForce) {
        return new VersionLine(
                definition.getVersion(),
                definition instanceof ProcessDefinition process ? process.getVersionTag() : null,
                provenance.since(definition),
                provenance.door(definition),
                people.name(provenance.by(definition)),
                provenance.reason(definition),
                counts.on(definition.getId()),
                definition.getDeploymentId(),
                definition.getId(),
                inForce);
    }

    /** The file of one version. @throws UnknownFlow when there is none */
    @Transactional(readOnly = true)
    public FlowFile content(String kind, String key, int version) {
        var stage = kind.equals("FORM") ? stageOfForm(key) : key;
        var files = packageOf(stage, version).files();
        return files.stream()
                .filter(file -> kind.equals("FORM") == file.isForm())
                .filter(file -> FlowContent.of(file).id().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownFlow(key + " " + version));
    }

    /** A stage as it was in one version. */
    FlowPackage packageOf(String stage, int version) {
        return engine.versions(stage).stream()
                .filter(each -> each.getVersion() == version)
                .findFirst()
                .map(engine::packageOf)
                .orElseThrow(() -> new UnknownFlow(stage + " " + version));
    }

    private List<ResourceDefinition> changesOf(String form, List<ResourceDefinition> newestFirst) {
        var told = new ArrayList<ResourceDefinition>();
        for (var i = 0; i < newestFirst.size(); i++) {
            var here = form(form, newestFirst.get(i));
            var before = i + 1 < newestFirst.size() ? form(form, newestFirst.get(i + 1)) : Set.<FlowFile>of();
            if (!here.isEmpty() && !here.equals(before)) {
                told.add(newestFirst.get(i));
            }
        }
        return told;
    }

    private Set<FlowFile> form(String key, ResourceDefinition definition) {
        return engine.packageOf(definition).files().stream()
                .filter(file -> file.isForm() && FlowContent.of(file).id().equals(key))
                .collect(Collectors.toSet());
    }

    private String stageOfForm(String form) {
        return engine.packages().stream()
                .filter(each -> each.files().stream()
                        .anyMatch(file ->
                                file.isForm() && FlowContent.of(file).id().equals(form)))
                .map(FlowPackage::stage)
                .findFirst()
                .orElseThrow(() -> new UnknownFlow(form));
    }
}
