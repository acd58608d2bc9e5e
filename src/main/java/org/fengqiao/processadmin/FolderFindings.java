package org.fengqiao.processadmin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.gate.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes what is wrong with a file beside it, {@code <file>.findings.txt}, and takes it away when it is mended. */
@Component
class FolderFindings {

    static final String ENDING = ".findings.txt";

    private static final Logger LOG = LoggerFactory.getLogger(FolderFindings.class);
    private static final int DEEP = 3;

    /** @param findings of everything in the folder that waits to be mended */
    void write(Path folder, List<Finding> findings) {
        var wanted = findings.stream()
                .filter(each -> !each.file().isEmpty())
                .collect(Collectors.groupingBy(
                        each -> each.file() + ENDING,
                        TreeMap::new,
                        Collectors.mapping(Finding::text, Collectors.joining("\n", "", "\n"))));
        try {
            for (var part : List.of("processes", "forms")) {
                sweep(folder, folder.resolve(part), wanted);
            }
            for (var each : wanted.entrySet()) {
                write(folder.resolve(each.getKey()).normalize(), folder, each.getValue());
            }
        } catch (IOException readOnly) {
            LOG.warn("流程文件夹不能写，检查结果只在页面上。Findings cannot be written beside the files: {}", readOnly.getClass());
        }
    }

    private static void sweep(Path root, Path part, TreeMap<String, String> wanted) throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> found = Files.walk(part, DEEP)) {
            for (var file :
                    found.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                if (!wanted.containsKey(root.relativize(file).toString().replace('\\', '/'))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Only what differs is written: whoever watches the folder is not woken for nothing. */
    private static void write(Path file, Path folder, String text) throws IOException {
        var parent = file.getParent();
        if (!file.startsWith(folder) || parent == null || !Files.isDirectory(parent)) {
            return;
        }
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
