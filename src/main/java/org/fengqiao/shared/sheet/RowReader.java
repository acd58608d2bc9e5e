package org.fengqiao.shared.sheet;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** Reads one line, cell by cell; whatever does not fit becomes a problem and the line is no longer clean. */
public final class RowReader {

    private static final Label NO_FORMULA = new Label(
            "单元格不能是公式或错误值（以“=”开头），请改为值。",
            "A cell must not be a formula or an error value (beginning with =); put the value.");
    private static final Label NO_CONTROLS =
            new Label("含有不可见的控制字符，请重新输入。", "The cell holds control characters; type it again.");
    private static final Label NO_HEADER = new Label(
            "此单元格上方没有表头；若单元格内有逗号，请用引号括起。", "There is no header above this cell; quote a cell that holds a comma.");

    private final ReadableSheet sheet;
    private final SheetRow row;
    private final Problems problems;
    private final Set<Integer> spoilt = new HashSet<>();

    RowReader(ReadableSheet sheet, SheetRow row, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.problems = problems;
        for (var position = 0; position < row.cells().size(); position++) {
            inspect(position, row.cell(position));
        }
    }

    private void inspect(int position, String cell) {
        var start = CellTypes.trimmed(cell);
        if (start.startsWith("=") || start.startsWith("＝")) {
            refuse(position, sheet.headerAt(position), NO_FORMULA);
        } else if (cell.codePoints().anyMatch(RowReader::unwritable)) {
            refuse(position, sheet.headerAt(position), NO_CONTROLS);
        } else if (!start.isEmpty() && !sheet.hasHeader(position)) {
            refuse(position, sheet.headerAt(position), NO_HEADER);
        }
    }

    private static boolean unwritable(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

    /** What a cell holds; null when it is blank, missing or wrong. */
    public <T> @Nullable T get(Column<T> column) {
        var position = sheet.position(column);
        if (spoilt.contains(position)) {
            return null;
        }
        var cell = row.cell(position);
        if (CellTypes.trimmed(cell).isEmpty()) {
            return column.required() ? missing(column) : null;
        }
        var value = column.type().read(cell);
        if (value.isEmpty()) {
            refuse(
                    column,
                    "应为：" + column.type().expected().chinese(),
                    "expected " + column.type().expected().english());
        }
        return value.orElse(null);
    }

    /** What a cell holds that may be blank in other lines but not in this one. */
    public <T> @Nullable T demand(Column<T> column) {
        var value = get(column);
        return value != null || spoilt.contains(sheet.position(column)) ? value : missing(column);
    }

    private <T> @Nullable T missing(Column<T> column) {
        var expected = column.type().expected();
        refuse(column, "必填：" + expected.chinese(), "required: " + expected.english());
        return null;
    }

    /** What a cell holds, or something else where it is blank or missing. */
    public <T> T get(Column<T> column, T otherwise) {
        var value = get(column);
        return value == null ? otherwise : value;
    }

    /** Refuses the line because of one of its cells, or of a column that the file lacks. */
    public void refuse(Column<?> column, String chinese, String english) {
        var position = sheet.position(column);
        var name = sheet.lacks(column) ? column.chinese() : sheet.headerAt(position);
        refuse(position, name, new Label(chinese + "。", english + "."));
    }

    private void refuse(int position, String name, Label expected) {
        spoilt.add(position);
        problems.add(new SheetProblem(sheet.name(), row.line(), name, shown(position), expected));
    }

    private @Nullable String shown(int position) {
        var cell = row.cell(position).replaceAll("\\p{Cntrl}", "?");
        return cell.isBlank() ? null : cell;
    }

    /** Whether nothing of the line has been refused. */
    public boolean clean() {
        return spoilt.isEmpty();
    }

    /** The file and line, to point at from another one. */
    public Label place() {
        return new Label(sheet.name() + " 第 " + row.line() + " 行", sheet.name() + " line " + row.line());
    }
}
