package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A backup gives back what was put in, or nothing: whatever of it is cut off or changed is noticed. A few milliseconds each, so not so many. */
class BackupArchivePropertyTest {

    private static final String PASSWORD = "属性测试的密码，足够长";

    private Path folder = Path.of("target");

    @BeforeTry
    void prepare() throws IOException {
        folder = Files.createTempDirectory("fengqiao-property");
    }

    @AfterTry
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Property(tries = 60)
    void whatIsPutInComesBack(@ForAll("contents") Map<String, byte[]> contents, @ForAll boolean sealed)
            throws IOException {
        var backup = write(contents, password(sealed));

        BackupArchive.unpack(backup, password(sealed), folder.resolve("out"));

        for (var each : contents.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve("out").resolve(each.getKey())))
                    .isEqualTo(each.getValue());
        }
    }

    @Property(tries = 100)
    void whatIsCutOrChangedIsNeverTaken(
            @ForAll("contents") Map<String, byte[]> contents,
            @ForAll boolean sealed,
            @ForAll boolean cut,
            @ForAll @IntRange(max = 1_000_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int flip)
            throws IOException {
        var backup = write(contents, password(sealed));
        var bytes = Files.readAllBytes(backup);
        var place = at % bytes.length;
        var damaged = cut ? Arrays.copyOf(bytes, place) : bytes.clone();
        if (!cut) {
            damaged[place] ^= (byte) flip;
        }
        Files.write(backup, damaged);

        isRefusedOrWhole(backup, contents, password(sealed));
    }

    /** A byte of the gzip's head that means nothing, such as its time, may be another: then all the rest is as it was. */
    private void isRefusedOrWhole(Path backup, Map<String, byte[]> contents, char @Nullable [] password)
            throws IOException {
        try {
            BackupArchive.unpack(backup, password, folder.resolve("out"));
        } catch (DatabaseUnusable refused) {
            assertThat(refused).hasMessageContaining("。");
            return;
        }
        for (var each : contents.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve("out").resolve(each.getKey())))
                    .isEqualTo(each.getValue());
        }
    }

    @Property(tries = 30)
    void anotherPasswordOpensNothing(@ForAll("contents") Map<String, byte[]> contents) throws IOException {
        var backup = write(contents, PASSWORD.toCharArray());

        assertThatThrownBy(() -> BackupArchive.unpack(backup, "另外一个也足够长的密码".toCharArray(), folder.resolve("out")))
                .isInstanceOf(DatabaseUnusable.class);
        assertThatThrownBy(() -> BackupArchive.unpack(backup, null, folder.resolve("out")))
                .isInstanceOf(DatabaseUnusable.class);
    }

    private Path write(Map<String, byte[]> contents, char @Nullable [] password) throws IOException {
        var backup = folder.resolve("backup.fengqiao");
        try (var archive = new BackupArchive.Writer(backup, password)) {
            for (var each : contents.entrySet()) {
                var file = Files.write(folder.resolve("in"), each.getValue());
                archive.file(each.getKey(), file);
            }
        }
        return backup;
    }

    private static char @Nullable [] password(boolean sealed) {
        return sealed ? PASSWORD.toCharArray() : null;
    }

    @Provide
    Arbitrary<Map<String, byte[]>> contents() {
        var names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(name -> "data/" + name);
        var bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(3000);
        return Arbitraries.maps(names, bytes).ofMaxSize(5);
    }
}
