package org.fengqiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text in which a module says what it owns. */
final class ModuleTexts {

    private ModuleTexts() {}

    static String of(String packageName) {
        try {
            return Files.readString(Path.of("src", "main", "java")
                    .resolve(packageName.replace('.', '/'))
                    .resolve("package-info.java"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
