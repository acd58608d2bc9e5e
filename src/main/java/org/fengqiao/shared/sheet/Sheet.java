package org.fengqiao.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table as it stands in a file: a CSV file, or one sheet of a workbook.
 *
 * @param name the file's name, with the sheet's in brackets for a workbook
 * @param rows without blank ones; the first holds the headers
 */
public record Sheet(String name, List<SheetRow> rows) {

    /** More lines than any county has people; a file beyond it is refused rather than read into memory. */
    static final int MOST_ROWS = 200_000;

    static final int MOST_COLUMNS = 64;

    /** One line that somebody typed, as a file of one line: header to what was typed. */
    public static Sheet typed(Map<String, String> line) {
        return new Sheet(
                "", List.of(new SheetRow(1, List.copyOf(line.keySet())), new SheetRow(2, List.copyOf(line.values()))));
    }

    List<String> headers() {
        return rows.isEmpty() ? List.of() : rows.get(0).cells();
    }

    static UnreadableFile tooManyRows() {
        return new UnreadableFile(
                MOST_ROWS, "文件最多 " + MOST_ROWS + " 行，请拆分。", "A file has at most " + MOST_ROWS + " lines; split it.");
    }

    static UnreadableFile tooManyColumns(int line) {
        return new UnreadableFile(
                line, "一行最多 " + MOST_COLUMNS + " 列。", "A line has at most " + MOST_COLUMNS + " columns.");
    }
}
