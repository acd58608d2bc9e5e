package org.fengqiao.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fengqiao.shared.Label;

/** A sheet whose headers have been understood: its rows can be read column by column. */
public final class ReadableSheet {

    private final Sheet sheet;
    private final Layout layout;
    private final Problems problems;
    private final Map<Column<?>, Integer> positions = new HashMap<>();

    private ReadableSheet(Sheet sheet, Layout layout, Problems problems) {
        this.sheet = sheet;
        this.layout = layout;
        this.problems = problems;
    }

    static ReadableSheet of(Sheet sheet, Layout layout, Problems problems) {
        var readable = new ReadableSheet(sheet, layout, problems);
        readable.findColumns();
        readable.demandColumns();
        return readable;
    }

    /** The file's name, with the sheet's name for a workbook. */
    public String name() {
        return sheet.name();
    }

    /** Which list it is. */
    public Layout layout() {
        return layout;
    }

    /** Whether the file says nothing about a column; what the county has recorded there is then left as it is. */
    public boolean lacks(Column<?> column) {
        return !positions.containsKey(column);
    }

    /** Reads every line below the headers. Nothing is read when a column that must be there is missing. */
    public void forEachRow(Consumer<RowReader> reader) {
        if (layout.columns().stream().anyMatch(column -> column.required() && lacks(column))) {
            return;
        }
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            reader.accept(new RowReader(this, row, problems));
        }
    }

    int position(Column<?> column) {
        return positions.getOrDefault(column, Integer.MAX_VALUE);
    }

    /** What the first line calls a column; beyond its end, where nothing belongs, the column's number. */
    String headerAt(int position) {
        var headers = sheet.headers();
        return position < headers.size() && !headers.get(position).isBlank()
                ? CellTypes.trimmed(headers.get(position))
                : "第 " + (position + 1) + " 列";
    }

    boolean hasHeader(int position) {
        var headers = sheet.headers();
        return position < headers.size() && !headers.get(position).isBlank();
    }

    private void findColumns() {
        var headers = sheet.headers();
        for (var position = 0; position < headers.size(); position++) {
            var header = headers.get(position);
            if (header.isBlank()) {
                continue;
            }
            var named = layout.columns().stream()
                    .filter(column -> column.isNamed(header))
                    .findFirst();
            if (named.isEmpty()) {
                refuse(
                        header,
                        new Label(
                                "“" + layout.chinese() + "”没有此列，请删除或改名。",
                                "Not a column of this list; remove or rename it."));
            } else if (positions.putIfAbsent(named.get(), position) != null) {
                refuse(header, new Label("此列出现了两次。", "This column stands here twice."));
            }
        }
    }

    private void demandColumns() {
        var missing = new ArrayList<Column<?>>(layout.columns());
        missing.removeIf(column -> !column.required() || !lacks(column));
        missing.forEach(column -> refuse(column.header(), new Label("缺少此必填列。", "This required column is missing.")));
        if (missing.isEmpty() && sheet.rows().size() == 1) {
            refuse("", new Label("表头下没有数据。", "There is no line below the headers."));
        }
    }

    private void refuse(String header, Label expected) {
        problems.add(
                new SheetProblem(sheet.name(), sheet.rows().get(0).line(), CellTypes.trimmed(header), null, expected));
    }
}
