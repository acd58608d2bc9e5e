package org.fengqiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is uploaded is a paper of a kind that is taken, or refused in words. */
class FileCheckPropertyTest {

    private static final FileCheck CHECK = new FileCheck();

    private static final List<byte[]> SAMPLES = List.of(
            SampleFiles.jpegWithNotes(),
            SampleFiles.png(),
            SampleFiles.webp(),
            latin("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"));

    private static final List<byte[]> BEGINNINGS = List.of(
            latin(""),
            latin("\u00ff\u00d8\u00ff\u00e1"),
            latin("\u0089PNG\r\n\u001a\n"),
            latin("RIFF\0\0\0\0WEBPVP8X"),
            latin("%PDF-1.4\n"),
            latin("PK\3\4"),
            latin("GIF89a"),
            latin("<svg xmlns='http://www.w3.org/2000/svg'>"),
            latin("MZ"));

    @Property
    void anyBytesAreAPaperOrRefused(@ForAll("beginnings") byte[] beginning, @ForAll @Size(max = 400) byte[] rest) {
        var bytes = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, bytes, beginning.length, rest.length);

        isTakenOrRefused(bytes);
    }

    @Property
    void aDamagedPaperIsTakenOrRefused(
            @ForAll @IntRange(max = 3) int sample,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll byte other,
            @ForAll @IntRange(max = 2) int how) {
        var whole = SAMPLES.get(sample);
        var place = at % whole.length;
        var damaged = how == 0 ? Arrays.copyOf(whole, place) : whole.clone();
        for (var i = place; how > 0 && i < Math.min(place + 4 * how - 3, damaged.length); i++) {
            damaged[i] = other;
        }

        isTakenOrRefused(damaged);
    }

    private static void isTakenOrRefused(byte[] bytes) {
        try {
            var taken = CHECK.check(bytes);
            assertThat(taken.content()).isNotEmpty();
            assertThat(PaperType.of(taken.type().mediaType())).contains(taken.type());
        } catch (FileRefused refused) {
            assertThat(refused).hasMessageContaining("。");
        }
    }

    /** No name of a file leads out of a folder, runs, or hides what the file is. */
    @Property
    void anyNameIsHarmless(@ForAll("names") String sent, @ForAll PaperType type) {
        var name = PaperName.of(sent, type);

        assertThat(name)
                .endsWith("." + type.ending())
                .doesNotStartWith(".")
                .doesNotContain("/", "\\", "\0", "\r", "\n", "<", ">", ":", "\"", "|", "?", "*", "\u202e");
        assertThat(name.codePointCount(0, name.length())).isBetween(5, 106);
        assertThat(PaperName.of(name, type)).isEqualTo(name);
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(BEGINNINGS);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(140),
                Arbitraries.strings().withChars("a./\\:. \u202e\u200b照片\0*?%").ofMaxLength(20));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
