package org.fengqiao.processadmin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.gate.BrokenFlow;
import org.fengqiao.gate.Finding;
import org.fengqiao.shared.FengqiaoProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the folder again and again, and takes what has settled: a look finds the same names, sizes and times as the one
 * before. However many nodes watch one folder, each content is taken once, because the database remembers it.
 */
@Component
class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final int DEEP = 3;

    private final FlowIntake intake;
    private final FolderFindings beside;
    private final Path folder;
    private Map<String, String> lastSeen = Map.of();
    private @Nullable Map<String, String> lastTaken;
    private volatile @Nullable Finding unreadable;

    FolderWatch(FlowIntake intake, FolderFindings beside, FengqiaoProperties properties) {
        this.intake = intake;
        this.beside = beside;
        folder = properties.flowsFolder();
    }

    /** One look. */
    @Scheduled(
            initialDelayString = "${fengqiao.flows.watch-first:PT10S}",
            fixedDelayString = "${fengqiao.flows.watch-every:PT1S}")
    synchronized void look() {
        try {
            var seen = snapshot();
            if (seen.equals(lastSeen) && !seen.equals(lastTaken)) {
                take(seen);
            }
            lastSeen = seen;
        } catch (BrokenFlow | UncheckedIOException | IOException gone) {
            complain(gone);
        }
    }

    private void take(Map<String, String> seen) {
        var taken = intake.take(folder);
        lastTaken = seen;
        unreadable = null;
        beside.write(folder, intake.refused());
        if (!taken.findings().isEmpty()) {
            LOG.error(
                    "文件夹里的流程有误，未采用。Not taken from the folder:\n{}",
                    String.join(
                            "\n", taken.findings().stream().map(Finding::text).toList()));
        }
    }

    /** Said once, until the folder can be read again. */
    private void complain(Exception gone) {
        lastTaken = null;
        if (unreadable == null) {
            var broken = gone instanceof BrokenFlow known ? known : BrokenFlow.unreadable(folder.toString(), gone);
            unreadable = FlowFindings.of(broken);
            LOG.error(
                    "流程文件夹无法读取，原流程继续有效。The flows' folder cannot be read. {}",
                    gone.getClass().getName());
        }
    }

    /** Why the folder cannot be read now; null when it can. */
    @Nullable
    Finding unreadable() {
        return unreadable;
    }

    private Map<String, String> snapshot() throws IOException {
        var seen = new HashMap<String, String>();
        for (var part : List.of("processes", "forms")) {
            var root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                try (Stream<Path> found = Files.walk(root, DEEP)) {
                    for (var file : found.filter(FolderWatch::isFlow).toList()) {
                        seen.put(file.toString(), Files.size(file) + "@" + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return seen;
    }

    private static boolean isFlow(Path file) {
        var name = file.toString();
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form");
    }
}
