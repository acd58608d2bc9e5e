package org.fengqiao.processadmin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.FlowFile;
import org.springframework.stereotype.Component;

/** Drafts as they are shown. */
@Component
class DraftLines {

    private final FlowDrafts drafts;
    private final FlowsInForce engine;
    private final FlowPeople people;
    private final FlowAdmins admins;

    DraftLines(FlowDrafts drafts, FlowsInForce engine, FlowPeople people, FlowAdmins admins) {
        this.drafts = drafts;
        this.engine = engine;
        this.people = people;
        this.admins = admins;
    }

    List<DraftLine> of(List<FlowDraft> several) {
        var names = drafts.fileNames(several.stream().map(FlowDraft::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        FlowDrafts.NamedFile::getDraft,
                        Collectors.mapping(FlowDrafts.NamedFile::getName, Collectors.toList())));
        return several.stream()
                .map(each -> line(each, names.getOrDefault(each.id(), List.of())))
                .toList();
    }

    DraftLine of(FlowDraft draft) {
        return line(
                draft, draft.files().stream().map(FlowDraftFile::name).sorted().toList());
    }

    private DraftLine line(FlowDraft draft, List<String> files) {
        return new DraftLine(
                draft.id(),
                draft.title(),
                draft.reason(),
                draft.state().name(),
                draft.state().label().inBoth(),
                people.name(draft.author()),
                admins.require().login().equals(draft.author()),
                draft.createdAt(),
                draft.changedAt(),
                draft.liveOn(),
                draft.door().name(),
                files,
                draft.revision(),
                draft.problem(),
                people.name(draft.releasedBy()));
    }

    /** Every file of the stages that a draft touches, and the changed ones that belong to none yet. */
    List<DraftFileLine> files(FlowDraft draft, String stageInView) {
        var changed = draft.files().stream().map(FlowDraftFile::file).toList();
        var inForce = engine.packages();
        var before = inForce.stream()
                .flatMap(each -> each.files().stream())
                .collect(Collectors.toMap(FlowFile::name, Function.identity(), (one, other) -> one));
        var composition = FlowComposition.of(inForce, changed);
        var lines = new LinkedHashMap<String, DraftFileLine>();
        inForce.stream().filter(each -> each.stage().equals(stageInView)).forEach(each -> each.files()
                .forEach(file -> put(lines, file, each.stage(), before)));
        composition
                .touched()
                .forEach(each -> each.flow().files().forEach(file -> put(lines, file, each.stage(), before)));
        changed.stream().filter(file -> !lines.containsKey(file.name())).forEach(file -> put(lines, file, "", before));
        return List.copyOf(lines.values());
    }

    private static void put(
            Map<String, DraftFileLine> lines, FlowFile file, String stage, Map<String, FlowFile> before) {
        lines.put(file.name(), new DraftFileLine(file.name(), change(file, before), kind(file), key(file), stage));
    }

    private static String change(FlowFile file, Map<String, FlowFile> before) {
        var there = before.get(file.name());
        if (there == null) {
            return "ADDED";
        }
        return there.equals(file) ? "SAME" : "CHANGED";
    }

    static String kind(FlowFile file) {
        if (file.isProcess()) {
            return "PROCESS";
        }
        return file.isDecision() ? "DECISION" : "FORM";
    }

    private static String key(FlowFile file) {
        try {
            return FlowContent.of(file).id();
        } catch (BrokenFlow unreadable) {
            return "";
        }
    }
}
