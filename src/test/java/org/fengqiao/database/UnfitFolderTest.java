package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders on which no server may start: one line that says what to do, and nothing is changed in them. */
class UnfitFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderOfAnotherMajorVersionIsLeftAlone() throws IOException {
        var folder = clusterOf("16");

        refused(folder)
                .hasMessageStartingWith("数据目录 " + folder.cluster() + " 由 PostgreSQL 16 建立")
                .hasMessageContaining("made by PostgreSQL 16, this release brings PostgreSQL 17");

        assertThat(names(folder.cluster())).containsExactly("PG_VERSION");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        var folder = TestFolder.of(temporary.resolve("data"));
        Files.createDirectories(folder.cluster());
        Files.writeString(folder.cluster().resolve("photos.zip"), "mine");

        refused(folder).hasMessageContaining("不是 PostgreSQL 数据目录").hasMessageContaining("nothing was changed");

        assertThat(names(folder.cluster())).containsExactly("photos.zip");
    }

    @Test
    void aClusterWithoutItsPasswordIsLeftAlone() throws IOException {
        var folder = clusterOf(Cluster.MAJOR);

        refused(folder).hasMessageContaining("密码文件").hasMessageContaining("restore both from the same backup");

        assertThat(names(folder.cluster())).containsExactly("PG_VERSION");
        assertThat(folder.password()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLine() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "not a folder");

        refused(TestFolder.of(file.resolve("data")))
                .hasMessageContaining("不能读写")
                .hasMessageContaining("name another folder with --fengqiao.data-dir");
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneLine() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "not a folder");

        refused(TestFolder.of(file)).hasMessageContaining("不能读写");

        assertThat(file).hasContent("not a folder");
    }

    private DataFolder clusterOf(String version) throws IOException {
        var folder = TestFolder.of(temporary.resolve("data"));
        Files.createDirectories(folder.cluster());
        Files.writeString(folder.cluster().resolve("PG_VERSION"), version + "\n");
        return folder;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(DataFolder folder) {
        return assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.getMessage()).lines()).hasSize(1));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
