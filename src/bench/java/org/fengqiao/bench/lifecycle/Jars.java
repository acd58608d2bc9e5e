package org.fengqiao.bench.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Packs folders of classes into jars. */
final class Jars {

    private Jars() {}

    /** @return the jar's path */
    static String pack(Path folder, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(folder)) {
            out.setLevel(0);
            files.filter(file -> !file.equals(folder)).forEach(file -> put(folder, file, out));
        }
        return jar.toString();
    }

    /** Folders have entries of their own: whoever looks for resources by pattern asks for them. */
    private static void put(Path folder, Path file, JarOutputStream out) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        try {
            out.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
            if (!Files.isDirectory(file)) {
                Files.copy(file, out);
            }
            out.closeEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
