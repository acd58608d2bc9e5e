package org.fengqiao.deadline.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.deadline.HolidayFileError;
import org.fengqiao.deadline.HolidayLine;
import org.fengqiao.deadline.HolidaysRefused;
import org.jspecify.annotations.Nullable;

/** Reads a holiday file: a head line with English or Chinese column names, then a line a day. */
final class HolidayCsv {

    private static final Map<String, String> COLUMNS = columns();
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private HolidayCsv() {}

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("day", "日期");
        columns.put("kind", "类型");
        columns.put("name", "名称");
        columns.put("noticeYear", "通知年份");
        columns.put("source", "依据");
        return columns;
    }

    static List<HolidayLine> read(byte[] file) {
        var rows = rows(text(file));
        var head = rows.isEmpty() ? Map.<String, Integer>of() : head(rows.get(0));
        var missing = COLUMNS.keySet().stream()
                .filter(column -> !column.equals("noticeYear") && !head.containsKey(column))
                .map(column -> error(
                        1, column, "缺少“%s”列（%s）。".formatted(COLUMNS.get(column), column), "This column is missing."))
                .toList();
        if (!missing.isEmpty()) {
            throw new HolidaysRefused(missing);
        }
        return rows.stream().skip(1).map(row -> line(row, head)).toList();
    }

    private static Map<String, Integer> head(Row row) {
        var head = new LinkedHashMap<String, Integer>();
        for (var column : COLUMNS.entrySet()) {
            for (var i = 0; i < row.cells().size(); i++) {
                var name = row.cells().get(i).strip();
                if (name.equalsIgnoreCase(column.getKey()) || name.equals(column.getValue())) {
                    head.putIfAbsent(column.getKey(), i);
                }
            }
        }
        return head;
    }

    private static HolidayLine line(Row row, Map<String, Integer> head) {
        return new HolidayLine(
                row.line(),
                cell(row, head.get("day")),
                cell(row, head.get("kind")),
                cell(row, head.get("name")),
                cell(row, head.get("noticeYear")),
                cell(row, head.get("source")));
    }

    private static @Nullable String cell(Row row, @Nullable Integer at) {
        return at == null || at >= row.cells().size() ? null : row.cells().get(at);
    }

    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord each : parser) {
                rows.add(new Row(Math.toIntExact(parser.getCurrentLineNumber()), each.toList()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new HolidaysRefused(List.of(error(
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1,
                    "day",
                    "无法读取该行，请检查引号。",
                    "This line cannot be read; look at its quotes.")));
        }
        return rows;
    }

    /** UTF-8, or what a Chinese spreadsheet saves by default. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static HolidayFileError error(int line, String column, String chinese, String english) {
        return new HolidayFileError(line, column, chinese, english);
    }

    private record Row(int line, List<String> cells) {}
}
