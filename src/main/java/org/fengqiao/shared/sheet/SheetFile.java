package org.fengqiao.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that somebody brought, to be read as one table or several. What it is is told by its first bytes and not by its
 * name: a workbook that was renamed to .csv still is a workbook.
 *
 * @param name the name to be shown, without folders
 * @param path where the bytes are
 */
public record SheetFile(String name, Path path) {

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int ZIP = 0x504B0304;
    private static final int OLE2 = 0xD0CF11E0;

    /** The file's tables; what cannot be read becomes a problem and no table. */
    public List<Sheet> read(Problems problems) {
        try {
            return sheets();
        } catch (UnreadableFile unreadable) {
            problems.add(unreadable.in(name));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sheet> sheets() throws UnreadableFile, IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new UnreadableFile(1, "文件超过 20 MB。", "The file is larger than 20 MB.");
        }
        return switch (firstFourBytes()) {
            case ZIP -> new XlsxSheets(name).read(path);
            case OLE2 ->
                throw new UnreadableFile(
                        1,
                        "这是旧版 .xls 或加密的工作簿，请另存为不加密的 .xlsx。",
                        "This is an old .xls or an encrypted workbook; save it as .xlsx without a password.");
            default -> List.of(new CsvSheet(name).read(Files.readAllBytes(path)));
        };
    }

    private int firstFourBytes() throws IOException {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(4);
            var value = 0;
            for (var each : bytes) {
                value = value << 8 | each & 0xFF;
            }
            return bytes.length == 4 ? value : 0;
        }
    }
}
