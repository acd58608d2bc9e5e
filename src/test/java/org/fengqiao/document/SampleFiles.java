package org.fengqiao.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, made here. */
public final class SampleFiles {

    /** What a camera writes of a place; it must be nowhere in what is kept. */
    static final String PLACE = "N29.30,E120.20";

    /** A lossy WebP of one pixel. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private SampleFiles() {}

    /** A photo with a frame, in which nothing but the picture stands. */
    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    static byte[] png() {
        return image("png", 30, 20);
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    private static byte[] image(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(System.identityHashCode(picture) & 0xFFFFFF));
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photo that lies on its side, with the place where it was taken, a comment, and an archive behind its end. */
    public static byte[] jpegWithNotes() {
        var plain = jpeg(40, 30);
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var notes = ByteBuffer.allocate(26 + place.length + 2)
                .put("MM\0*\0\0\0\10".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 1)
                .put(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0})
                .putInt(0)
                .put(place)
                .array();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, "Exif\0\0", notes);
        segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0", place);
        segment(out, 0xFE, "", place);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("PK\3\4" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] content) {
        var length = 2 + name.length() + content.length;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
    }

    static byte[] pngWithNotes() {
        var plain = png();
        var said = ("eXIf" + PLACE).getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(said);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(ByteBuffer.allocate(said.length + 8)
                .putInt(said.length - 4)
                .put(said)
                .putInt((int) sum.getValue())
                .array());
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] webpWithNotes() {
        var plain = webp();
        var out = new ByteArrayOutputStream();
        out.writeBytes(plain);
        out.writeBytes(("EXIF\16\0\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        var all = out.toByteArray();
        all[4] = (byte) (all.length - 8);
        return all;
    }

    /** A scan without a page. */
    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    }

    static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>");
    }

    /** Name, content, name, content. */
    static byte[] zip(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The head of a program of Linux. */
    public static byte[] elf() {
        var program = new byte[512];
        System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, 0, program, 0, 8);
        program[16] = 2;
        program[18] = 0x3E;
        return program;
    }

    /** The head of a program of Windows. */
    static byte[] exe() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x64, (byte) 0x86}, 0, program, 128, 6);
        return program;
    }
}
