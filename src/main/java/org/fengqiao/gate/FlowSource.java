package org.fengqiao.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where flows come from: the folder beside the application, or the defaults in its jar. */
public final class FlowSource {

    private static final String JAR = "flows/";

    private FlowSource() {}

    /** The files of the folders {@code processes} and {@code forms} under a folder; none where they are missing. */
    public static List<FlowFile> folder(Path root) {
        var files = new ArrayList<FlowFile>();
        for (var part : List.of("processes", "forms")) {
            var folder = root.resolve(part);
            if (Files.isDirectory(folder)) {
                files.addAll(read(root, folder));
            }
        }
        return files;
    }

    private static List<FlowFile> read(Path root, Path folder) {
        try (Stream<Path> found = Files.walk(folder, 3)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> read(root.relativize(file).toString().replace('\\', '/'), file))
                    .filter(FlowSource::isOurs)
                    .sorted(Comparator.comparing(FlowFile::name))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw BrokenFlow.unreadable(folder.toString(), unreadable);
        }
    }

    /** No more of a file than the gate needs to find it too large. */
    private static FlowFile read(String name, Path file) {
        try (var content = Files.newInputStream(file)) {
            return new FlowFile(name, content.readNBytes(FileCheck.LARGEST + 1));
        } catch (IOException unreadable) {
            throw BrokenFlow.unreadable(name, unreadable);
        }
    }

    /** The files that the jar carries. */
    public static List<FlowFile> jar() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + JAR + "**/*.*");
            var files = new ArrayList<FlowFile>();
            for (var each : found) {
                files.add(new FlowFile(name(each), each.getContentAsByteArray()));
            }
            return files.stream()
                    .filter(FlowSource::isOurs)
                    .sorted(Comparator.comparing(FlowFile::name))
                    .toList();
        } catch (IOException unreadable) {
            throw BrokenFlow.unreadable(JAR, unreadable);
        }
    }

    private static String name(Resource resource) throws IOException {
        var address = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        return address.substring(address.lastIndexOf("/" + JAR) + JAR.length() + 1);
    }

    private static boolean isOurs(FlowFile file) {
        return file.isProcess() || file.isDecision() || file.isForm();
    }
}
