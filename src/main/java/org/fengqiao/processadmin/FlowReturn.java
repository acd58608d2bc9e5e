package org.fengqiao.processadmin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings an older version of a stage back in one action: its content comes into force once more, as a new version. */
@Service
@Transactional
public class FlowReturn {

    private final FlowHistory history;
    private final FlowReleases releases;
    private final DoorDrafts drafts;
    private final FlowAdmins admins;
    private final Clock clock;

    FlowReturn(FlowHistory history, FlowReleases releases, DoorDrafts drafts, FlowAdmins admins, Clock clock) {
        this.history = history;
        this.releases = releases;
        this.drafts = drafts;
        this.admins = admins;
        this.clock = clock;
    }

    /**
     * Running cases stay where they are; who comes to the stage from now on takes the older way. Where two people release,
     * it becomes a draft for the second.
     *
     * @param version of the stage
     * @return the stages that got a new version; empty where it became a draft
     * @throws DraftConflict when this is what is in force already
     * @throws FlowsRefused when the gate has become stricter meanwhile
     */
    public Set<String> rollBack(String stage, int version, String reason) {
        var change = new FlowChange(FlowDoor.PAGE, admins.require().login(), reason);
        var old = history.packageOf(stage, version);
        return releases.compose(old.files(), composition -> {
            var stages = composition.touched().stream()
                    .filter(each -> each.stage().equals(stage) && each.isNew())
                    .toList();
            if (stages.isEmpty()) {
                throw new DraftConflict("这就是现行的内容。", "This is what is in force already.");
            }
            return drafts.needsTwo()
                    ? handOver(change, stage, version, stages)
                    : releases.release(change, composition, stages);
        });
    }

    private Set<String> handOver(FlowChange change, String stage, int version, List<Touched> stages) {
        drafts.draft(change, FlowDraft.titled("恢复到第 " + version + " 版：" + stage), stages)
                .submit(clock.instant());
        return Set.of();
    }
}
