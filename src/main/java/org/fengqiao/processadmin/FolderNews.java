package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what in the folder is new since the folder last brought something, and brings it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FolderNews {

    private static final FlowChange FOLDER = new FlowChange(FlowDoor.FOLDER, null, null);

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final FlowReleases releases;
    private final FlowRefusals refusals;
    private final DoorDrafts drafts;

    FolderNews(FlowsInForce engine, FlowsTaken taken, FlowReleases releases, FlowRefusals refusals, DoorDrafts drafts) {
        this.engine = engine;
        this.taken = taken;
        this.releases = releases;
        this.refusals = refusals;
        this.drafts = drafts;
    }

    void waitForOthers() {
        taken.waitForOthers();
    }

    /** What is to be tried now: what changed since the last look, and what was refused together with that. */
    List<BroughtUnit> batch(List<FlowFile> files) {
        taken.waitForOthers();
        var composition = FlowComposition.of(engine.packages(), files);
        composition.touched().stream().filter(each -> !isNews(each)).forEach(this::noteIfUnknown);
        return withCompanions(news(composition));
    }

    /** Forgets what was refused and is no longer there, or is again what is in force. */
    void forgetMended(List<FlowFile> files) {
        taken.waitForOthers();
        var there = names(news(FlowComposition.of(engine.packages(), files)));
        refusals.deleteAll(refusals.findByDoorOrderById(FlowDoor.FOLDER).stream()
                .filter(each -> !there.contains(each.stage()))
                .toList());
    }

    private List<BroughtUnit> news(FlowComposition composition) {
        var news = new ArrayList<BroughtUnit>();
        composition.touched().stream().filter(this::isNews).map(BroughtUnit::of).forEach(news::add);
        composition.units().stream().filter(BroughtUnit::isBroken).forEach(news::add);
        return news;
    }

    private List<BroughtUnit> withCompanions(List<BroughtUnit> news) {
        var known = refusals.findByDoorOrderById(FlowDoor.FOLDER);
        Predicate<BroughtUnit> leftAlone = unit -> known.stream().anyMatch(each -> each.isOf(unit));
        var fresh = names(news.stream().filter(leftAlone.negate()).toList());
        var batches = known.stream()
                .filter(each -> fresh.contains(each.stage()))
                .map(FlowRefusal::batch)
                .collect(Collectors.toSet());
        var companions = known.stream()
                .filter(each -> batches.contains(each.batch()))
                .map(FlowRefusal::stage)
                .collect(Collectors.toSet());
        return news.stream()
                .filter(unit ->
                        unit.names().stream().anyMatch(name -> fresh.contains(name) || companions.contains(name)))
                .toList();
    }

    static Set<String> names(List<BroughtUnit> units) {
        return units.stream().flatMap(unit -> unit.names().stream()).collect(Collectors.toSet());
    }

    /** Brings a batch. @throws FlowsRefused and nothing of it comes into force */
    Set<String> take(List<BroughtUnit> batch, FolderReason reasons) {
        if (batch.isEmpty()) {
            return Set.of();
        }
        var files =
                batch.stream().flatMap(unit -> unit.files().stream()).distinct().toList();
        var change = new FlowChange(FlowDoor.FOLDER, null, reasons.of(files, lastReasons(batch)));
        var brought = drafts.releaseOrDraft(change, files);
        refusals.deleteByDoorAndStageIn(FlowDoor.FOLDER, names(batch));
        return brought;
    }

    private Set<String> lastReasons(List<BroughtUnit> batch) {
        return batch.stream()
                .flatMap(unit ->
                        taken
                                .findFirstByDoorAndStageAndReasonIsNotNullOrderByIdDesc(FlowDoor.FOLDER, unit.stage())
                                .stream())
                .flatMap(last -> Optional.ofNullable(last.reason()).stream())
                .collect(Collectors.toSet());
    }

    private boolean isNews(Touched stage) {
        if (stage.before() == null) {
            return true;
        }
        if (!stage.isNew()) {
            return false;
        }
        return taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.FOLDER, stage.stage())
                .map(last -> !last.isSameAs(stage.ownHash()))
                .orElseGet(() -> !engine.everHad(stage.stage(), stage.own()));
    }

    /** So that the folder is known to have this content, should another door change the flow. */
    private void noteIfUnknown(Touched stage) {
        var last = taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.FOLDER, stage.stage());
        if (last.filter(each -> each.isSameAs(stage.ownHash())).isEmpty()) {
            releases.note(FOLDER, stage);
        }
    }
}
