package org.fengqiao.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.database.ThrowAwayServer;
import org.fengqiao.deadline.HolidayDesk;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.fengqiao.rehearsal.sandbox.SandboxFolder;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.shared.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The folders of sandboxes: one for each rehearsal, named after the process that made it, so that the next finds what a killed one left. */
@Component
class SandboxSpace {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxSpace.class);
    private static final String PREFIX = "sandbox-";

    private final Path root;
    private final HolidayDesk holidays;
    private final Set<Path> inUse = ConcurrentHashMap.newKeySet();

    SandboxSpace(RehearsalProperties properties, FengqiaoProperties application, HolidayDesk holidays) {
        this.root = properties.folder(application);
        this.holidays = holidays;
    }

    /** Where the PostgreSQL programs are unpacked, once for all rehearsals. */
    Path programs() {
        return root.resolve("programs");
    }

    /** A new folder with everything in it but the recordings. */
    SandboxFolder make(long run, Collection<FlowFile> inForce, Collection<FlowFile> draft) throws IOException {
        OwnerOnly.folder(root);
        clearAbandoned();
        var folder = root.resolve(PREFIX + ProcessHandle.current().pid() + "-" + run);
        inUse.add(folder);
        OwnerOnly.folder(folder);
        OwnerOnly.folder(temporary(folder));
        var made = new SandboxFolder(folder);
        write(made.inForce(), inForce);
        write(made.draft(), draft);
        Files.write(made.holidays(), days(), StandardCharsets.UTF_8);
        Files.createFile(made.recordings());
        return made;
    }

    /** The sandbox writes its temporary files where they are taken away with it. */
    static Path temporary(Path folder) {
        return folder.resolve("tmp");
    }

    private List<String> days() {
        return holidays.list(java.util.Optional.empty()).stream()
                .map(day -> Wire.write(
                        new SandboxFolder.KnownDay(day.day(), day.kind().name(), day.noticeYear())))
                .toList();
    }

    private static void write(Path where, Collection<FlowFile> files) throws IOException {
        for (var file : files) {
            var path = where.resolve(file.name()).normalize();
            if (!path.startsWith(where)) {
                throw new IOException("a file outside of its folder: " + file.name());
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    /** Adds recordings. */
    void add(SandboxFolder folder, List<Recording> recordings) throws IOException {
        Files.write(
                folder.recordings(),
                recordings.stream().map(Wire::write).toList(),
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    /** Takes a folder away, and stops what still runs in it. */
    void clear(SandboxFolder folder) {
        clear(folder.root());
        inUse.remove(folder.root());
    }

    private void clear(Path folder) {
        try {
            ThrowAwayServer.clear(new SandboxFolder(folder).database(), programs());
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("a sandbox could not be taken away: {}", folder, left);
        }
    }

    private void clearAbandoned() {
        try (var folders = Files.list(root)) {
            folders.filter(this::isAbandoned).toList().forEach(this::clear);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isAbandoned(Path folder) {
        var name = String.valueOf(folder.getFileName());
        if (!name.matches(PREFIX + "\\d+-\\d+") || inUse.contains(folder)) {
            return false;
        }
        var pid = Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('-')));
        return pid == ProcessHandle.current().pid()
                || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
