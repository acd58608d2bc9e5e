package org.fengqiao.processadmin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What folder and Modeler bring comes into force at once, or, while two people release, becomes a draft for the second. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DoorDrafts {

    private static final List<DraftState> PENDING = List.of(DraftState.OPEN, DraftState.SUBMITTED, DraftState.PLANNED);

    private final FlowsInForce engine;
    private final FlowReleases releases;
    private final FlowCheck check;
    private final FlowDrafts drafts;
    private final FlowAdmins admins;
    private final Clock clock;

    DoorDrafts(
            FlowsInForce engine,
            FlowReleases releases,
            FlowCheck check,
            FlowDrafts drafts,
            FlowAdmins admins,
            Clock clock) {
        this.engine = engine;
        this.releases = releases;
        this.check = check;
        this.drafts = drafts;
        this.admins = admins;
        this.clock = clock;
    }

    /** @return the stages that came into force, or that the draft changes. @throws FlowsRefused for what is no good */
    Set<String> releaseOrDraft(FlowChange change, List<FlowFile> files) {
        var inForce = engine.packages();
        var composition = FlowComposition.of(inForce, files);
        var stages = composition.touched().stream().filter(Touched::isNew).toList();
        if (!needsTwo() || inForce.isEmpty()) {
            return releases.release(change, composition, stages);
        }
        var findings = check.findings(composition, stages);
        if (FlowFindings.refuse(findings)) {
            throw new FlowsRefused(findings);
        }
        if (!stages.isEmpty()) {
            draft(change, title(change, stages), stages).submit(clock.instant());
        }
        return stages.stream().map(Touched::stage).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one person alone puts nothing in force. */
    boolean needsTwo() {
        return admins.fourEyes();
    }

    /**
     * A draft of what a door brings; the door knows its content again afterwards. It takes the place of
     * older ones of a folder or a program, but of nobody's own work on the page.
     */
    FlowDraft draft(FlowChange change, String title, List<Touched> stages) {
        if (change.door() != FlowDoor.PAGE) {
            withdrawOlder(change.door(), stages);
        }
        var draft = new FlowDraft(title, change, clock.instant());
        for (var stage : stages) {
            releases.note(change, stage);
            stage.own().forEach(file -> draft.put(file, base(stage, file), clock.instant()));
        }
        return drafts.save(draft);
    }

    private void withdrawOlder(FlowDoor door, List<Touched> stages) {
        var names = stages.stream()
                .flatMap(stage -> stage.own().stream().map(FlowFile::name))
                .collect(Collectors.toSet());
        drafts.findByDoorAndStateInOrderById(door, PENDING).stream()
                .filter(older -> older.files().stream().allMatch(file -> names.contains(file.name())))
                .forEach(older -> older.supersede(clock.instant()));
    }

    private static String title(FlowChange change, List<Touched> stages) {
        var keys = stages.stream().map(Touched::stage).collect(Collectors.joining("、"));
        return FlowDraft.titled(change.door().label().chinese() + "：" + keys);
    }

    private static @Nullable String base(Touched stage, FlowFile file) {
        return stage.inForce(file.name()).map(FlowHash::of).orElse(null);
    }
}
