package org.fengqiao.processadmin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.gate.FlowSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes flows from the folder. What was saved together is taken together or not at all; what was refused is left alone
 * until its content changes, and holds up nothing that comes later.
 */
@Service
class FlowIntake {

    private final FlowsInForce engine;
    private final FolderNews news;
    private final FlowRefusals refusals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FlowIntake(
            FlowsInForce engine, FolderNews news, FlowRefusals refusals, TransactionTemplate transaction, Clock clock) {
        this.engine = engine;
        this.news = news;
        this.refusals = refusals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks at the folder and takes what is new in it.
     *
     * @throws org.fengqiao.gate.BrokenFlow when the folder cannot be read; nothing changes then
     */
    Taken take(Path folder) {
        var files = FlowSource.folder(folder);
        var batch = new ArrayList<BroughtUnit>();
        transaction.executeWithoutResult(state -> news.forgetMended(files));
        try {
            var released = transaction.execute(state -> {
                batch.addAll(news.batch(files));
                return news.take(batch, new FolderReason(folder));
            });
            return new Taken(released == null ? Set.of() : released, List.of());
        } catch (FlowsRefused refused) {
            transaction.executeWithoutResult(state -> keep(batch, refused.findings()));
            return new Taken(Set.of(), refused.findings());
        }
    }

    private void keep(List<BroughtUnit> batch, List<Finding> findings) {
        news.waitForOthers();
        refusals.deleteByDoorAndStageIn(FlowDoor.FOLDER, FolderNews.names(batch));
        var number = UUID.randomUUID().toString();
        batch.forEach(unit ->
                refusals.save(new FlowRefusal(FlowDoor.FOLDER, unit, number, of(unit, findings), clock.instant())));
    }

    /** Of a unit that is not itself the reason nothing is told: it was in bad company. */
    private static List<Finding> of(BroughtUnit unit, List<Finding> findings) {
        var names = unit.files().stream().map(FlowFile::name).collect(Collectors.toSet());
        var own = findings.stream()
                .filter(each -> names.contains(each.file()) || each.file().isEmpty())
                .toList();
        return FlowFindings.refuse(own) ? own : List.of();
    }

    /** Findings of everything in the folder that waits to be mended. */
    List<Finding> refused() {
        return refusals.findByDoorOrderById(FlowDoor.FOLDER).stream()
                .flatMap(each -> each.findings().stream())
                .toList();
    }

    /** Whether every flow of the jar is in force in some version: then work can go on without what was refused. */
    boolean isEverythingInForce() {
        return FlowPackages.of(FlowSource.jar()).stream().allMatch(each -> engine.knows(each.stage()));
    }

    /**
     * What a look at a door brought.
     *
     * @param stages that got a new version, or a draft where two people release
     * @param findings why nothing was taken; empty otherwise
     */
    record Taken(Set<String> stages, List<Finding> findings) {

        Taken {
            stages = new TreeSet<>(stages);
        }
    }
}
