package org.fengqiao.shared.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as a table: comma, semicolon or tab between cells, quotes as spreadsheet programs write them. */
final class CsvSheet {

    private final String name;

    CsvSheet(String name) {
        this.name = name;
    }

    Sheet read(byte[] bytes) throws UnreadableFile, IOException {
        var text = new TextBytes(bytes).text();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return new Sheet(name, rows(parser));
        }
    }

    private static List<SheetRow> rows(CSVParser parser) throws UnreadableFile {
        var rows = new ArrayList<SheetRow>();
        var records = parser.iterator();
        // The parser counts the lines it has read: what it has read before a record is where the record begins.
        var line = 1;
        while (hasNext(records, line)) {
            var row = new SheetRow(line, records.next().toList());
            if (row.cells().size() > Sheet.MOST_COLUMNS) {
                throw Sheet.tooManyColumns(line);
            }
            if (!row.blank() && rows.add(row) && rows.size() > Sheet.MOST_ROWS) {
                throw Sheet.tooManyRows();
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private static boolean hasNext(java.util.Iterator<CSVRecord> records, int line) throws UnreadableFile {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException brokenQuotes) {
            throw new UnreadableFile(
                    line,
                    "从此行起引号不成对：单元格内的引号应写成两个引号，整个单元格再用引号括起。",
                    "Quotes do not match from this line on: write a quote inside a cell twice and quote the whole cell.");
        }
    }

    /** What stands most often in the first line outside quotes. */
    private static char delimiter(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
