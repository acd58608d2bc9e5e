package org.fengqiao.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a ZIP archive is, by the list of its parts. Nothing of it is unpacked but the few letters that name its kind. */
final class PackedText {

    /** A text that carries a program with it. */
    static final String WITH_MACROS = "application/vnd.ms-word.document.macroenabled.12";

    private static final String ZIP = "application/zip";
    private static final int MOST_LETTERS = 200;

    private PackedText() {}

    static String typeOf(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            Collections.list(zip.getEntries()).forEach(entry -> names.add(entry.getName()));
            return hasProgram(names) ? WITH_MACROS : type(zip, names);
        } catch (IOException | IllegalArgumentException cutOff) {
            throw FileRefused.broken();
        }
    }

    private static String type(ZipFile zip, Set<String> names) throws IOException {
        if (names.contains("META-INF/MANIFEST.MF") || names.contains("classes.dex")) {
            return "application/java-archive";
        }
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return PaperType.DOCX.mediaType();
        }
        var named = zip.getEntry("mimetype");
        return named == null ? ZIP : letters(zip, named);
    }

    private static String letters(ZipFile zip, ZipArchiveEntry named) throws IOException {
        try (var in = zip.getInputStream(named)) {
            var said = new String(in.readNBytes(MOST_LETTERS), StandardCharsets.US_ASCII).strip();
            return said.equals(PaperType.ODT.mediaType()) ? said : ZIP;
        }
    }

    private static boolean hasProgram(Set<String> names) {
        return names.stream()
                .anyMatch(name ->
                        name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/"));
    }
}
