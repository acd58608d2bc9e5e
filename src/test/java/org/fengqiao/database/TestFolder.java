package org.fengqiao.database;

import java.nio.file.Path;
import org.fengqiao.testing.TestJvm;

/** Data folders of tests share the unpacked programs, which saves each of them the unpacking. */
final class TestFolder {

    private static final Path PROGRAMS = TestJvm.folder("test-programs");

    private TestFolder() {}

    static DataFolder of(Path root) {
        return new DataFolder(root, PROGRAMS);
    }
}
