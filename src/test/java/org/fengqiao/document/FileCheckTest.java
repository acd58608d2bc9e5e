package org.fengqiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, is seen in it: its name is never asked. */
class FileCheckTest {

    private static final FileCheck CHECK = new FileCheck();

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(PaperType.JPEG, SampleFiles.jpeg(40, 30)),
                Arguments.of(PaperType.JPEG, SampleFiles.jpeg(3000, 2000)),
                Arguments.of(PaperType.PNG, SampleFiles.png()),
                Arguments.of(PaperType.WEBP, SampleFiles.webp()),
                Arguments.of(PaperType.PDF, SampleFiles.pdf()),
                Arguments.of(PaperType.DOCX, SampleFiles.docx()),
                Arguments.of(PaperType.ODT, SampleFiles.odt()));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aPaperIsKnownByWhatItHolds(PaperType type, byte[] content) {
        assertThat(CHECK.check(content).type()).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("空的", new byte[0]),
                Arguments.of("20 MB", new byte[SentFile.MOST_BYTES + 1]),
                Arguments.of("一个程序", SampleFiles.elf()),
                Arguments.of("一个程序", SampleFiles.exe()),
                Arguments.of("一个程序", SampleFiles.zip("META-INF/MANIFEST.MF", "", "A.class", "")),
                Arguments.of("脚本", ascii("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("网页", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("矢量图", ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of(
                        "宏",
                        SampleFiles.zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "")),
                Arguments.of("不收", SampleFiles.zip("a.txt", "a")),
                Arguments.of("不收", ascii("just words")),
                Arguments.of("不收", ascii("GIF89a\1\0\1\0\0\0\0;")),
                Arguments.of("HEIC", ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                Arguments.of("不完整", Arrays.copyOf(SampleFiles.jpeg(400, 300), 900)),
                Arguments.of("不完整", Arrays.copyOf(SampleFiles.png(), 60)),
                Arguments.of("不完整", Arrays.copyOf(SampleFiles.pdf(), 40)),
                Arguments.of("不完整", Arrays.copyOf(SampleFiles.docx(), 60)),
                Arguments.of("不完整", ascii("\u00ff\u00d8\u00ff\u00e0 a program in a frame \u00ff\u00d9")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoPaperIsRefusedInWords(String word, byte[] content) {
        assertThatThrownBy(() -> CHECK.check(content))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(word)
                .hasMessageMatching("(?s).*[a-z]{3}.*");
    }

    static Stream<Arguments> withNotes() {
        return Stream.of(
                Arguments.of(SampleFiles.jpegWithNotes()),
                Arguments.of(SampleFiles.pngWithNotes()),
                Arguments.of(SampleFiles.webpWithNotes()));
    }

    @ParameterizedTest
    @MethodSource("withNotes")
    void aPictureIsKeptWithoutItsPlaceAndWithoutWhatHidesBehindIt(byte[] sent) {
        assertThat(latin(sent)).contains(SampleFiles.PLACE);

        var kept = CHECK.check(sent).content();

        assertThat(latin(kept)).doesNotContain(SampleFiles.PLACE, "PK\3\4");
        assertThat(CHECK.check(kept).content()).isEqualTo(kept);
    }

    @Test
    void thePictureItselfLosesNothing() throws IOException {
        var sent = SampleFiles.jpegWithNotes();

        var kept = CHECK.check(sent).content();

        assertThat(pixels(kept)).isEqualTo(pixels(sent));
    }

    @Test
    void aPhotoThatLiesOnItsSideIsStillSaidToLieOnItsSide() {
        var kept = CHECK.check(SampleFiles.jpegWithNotes()).content();

        var at = latin(kept).indexOf("Exif\0\0");
        assertThat(at).isPositive();
        assertThat(WayUp.of(Arrays.copyOfRange(kept, at - 2, at + 32))).contains(new WayUp(6));
    }

    @Test
    void aPictureThatUnfoldsToHundredsOfMegabytesIsRefused() {
        var png = SampleFiles.png();
        png[16] = 0;
        png[17] = 1;
        png[20] = 0;
        png[21] = 1;

        assertThatThrownBy(() -> CHECK.check(png)).hasMessageContaining("5000 万像素");
    }

    private static int[] pixels(byte[] content) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
