package org.fengqiao.processadmin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The flows that the application carries. They come into force where nobody knows them yet; a newer default of a flow that
 * the county has already is a draft, which somebody compares and accepts or not.
 */
@Service
class JarDefaults {

    private static final FlowChange JAR = new FlowChange(FlowDoor.JAR, null, null);

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final FlowReleases releases;
    private final DoorDrafts drafts;

    JarDefaults(FlowsInForce engine, FlowsTaken taken, FlowReleases releases, DoorDrafts drafts) {
        this.engine = engine;
        this.taken = taken;
        this.releases = releases;
        this.drafts = drafts;
    }

    /** @return the stages that came into force */
    @Transactional
    public Set<String> take() {
        taken.waitForOthers();
        var composition = FlowComposition.of(engine.packages(), FlowSource.jar());
        var stages = composition.touched();
        offer(stages.stream().filter(each -> each.before() != null).toList());
        var missing = stages.stream().filter(each -> each.before() == null).toList();
        return missing.isEmpty() ? Set.of() : releases.release(JAR, composition, missing);
    }

    private void offer(List<Touched> known) {
        known.stream().filter(each -> !isNewer(each) && isUnnoted(each)).forEach(each -> releases.note(JAR, each));
        var newer = known.stream().filter(this::isNewer).toList();
        if (!newer.isEmpty()) {
            var keys = newer.stream().map(Touched::stage).collect(Collectors.joining("、"));
            drafts.draft(JAR, FlowDraft.titled("随程序更新的流程：" + keys), newer);
        }
    }

    private boolean isNewer(Touched stage) {
        return stage.isNew() && isUnnoted(stage) && !engine.everHad(stage.stage(), stage.own());
    }

    private boolean isUnnoted(Touched stage) {
        return taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.JAR, stage.stage())
                .filter(last -> last.isSameAs(stage.ownHash()))
                .isEmpty();
    }
}
