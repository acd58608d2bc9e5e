package org.fengqiao.processadmin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowSource;
import org.fengqiao.processadmin.FlowLine.Drift;
import org.fengqiao.processadmin.FlowLine.Planned;
import org.fengqiao.shared.FengqiaoProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside the flows in force: the folder's own content, what of it was refused, and what is planned. */
@Component
class FlowNeighbours {

    private final FlowsInForce engine;
    private final FlowsTaken taken;
    private final FlowRefusals refusals;
    private final FlowDrafts drafts;
    private final FengqiaoProperties properties;

    FlowNeighbours(
            FlowsInForce engine,
            FlowsTaken taken,
            FlowRefusals refusals,
            FlowDrafts drafts,
            FengqiaoProperties properties) {
        this.engine = engine;
        this.taken = taken;
        this.refusals = refusals;
        this.drafts = drafts;
        this.properties = properties;
    }

    @Transactional(readOnly = true)
    public Beside now() {
        var planned = drafts.findByStateOrderById(DraftState.PLANNED).stream()
                .flatMap(draft -> draft.files().stream().map(file -> Map.entry(file.name(), draft)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return new Beside(folderDrift(), refusals.findByDoorOrderById(FlowDoor.FOLDER), planned);
    }

    private Map<String, Drift> folderDrift() {
        try {
            var files = FlowSource.folder(properties.flowsFolder());
            var inForce = engine.packages();
            var touched = FlowComposition.of(inForce, files).touched().stream()
                    .collect(Collectors.toMap(Touched::stage, each -> each));
            return inForce.stream()
                    .map(FlowPackage::stage)
                    .filter(stage -> drifted(touched.get(stage), stage))
                    .collect(Collectors.toMap(stage -> stage, stage -> drift(touched.get(stage))));
        } catch (BrokenFlow unreadable) {
            return Map.of();
        }
    }

    /** The folder had it once, and now has nothing of it, or something else that it has brought before. */
    private boolean drifted(@Nullable Touched own, String stage) {
        var last = taken.findFirstByDoorAndStageOrderByIdDesc(FlowDoor.FOLDER, stage);
        if (own == null) {
            return last.isPresent();
        }
        return own.isNew() && last.filter(each -> each.isSameAs(own.ownHash())).isPresent();
    }

    private static Drift drift(@Nullable Touched own) {
        return new Drift(
                FlowDoor.FOLDER.name(),
                own == null
                        ? "文件夹里已没有这个流程的文件；流程仍然有效。 The folder has no file of it any more; it stays in force."
                        : "文件夹里的内容与现行版本不同：现行版本是从别处生效的。"
                                + " The folder holds another content than what is in force, which came through another door.");
    }

    /** @param planned drafts by the names of their files */
    record Beside(Map<String, Drift> drifts, List<FlowRefusal> refusals, Map<String, FlowDraft> plannedByFile) {

        List<Drift> drift(String stage) {
            var drift = drifts.get(stage);
            return drift == null ? List.of() : List.of(drift);
        }

        @Nullable
        Planned planned(String file) {
            var draft = plannedByFile.get(file);
            var on = draft == null ? null : draft.liveOn();
            return draft == null || on == null ? null : new Planned(draft.id(), on);
        }

        List<Finding> refused(String stage, String file) {
            return refusals.stream()
                    .filter(each -> each.stage().equals(stage) || each.stage().equals(file))
                    .flatMap(each -> each.findings().stream())
                    .filter(each -> each.file().equals(file))
                    .toList();
        }
    }
}
