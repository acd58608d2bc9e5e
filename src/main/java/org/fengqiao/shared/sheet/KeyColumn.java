package org.fengqiao.shared.sheet;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** Sees to it that no key stands in two lines of the files of one list. */
public final class KeyColumn {

    private final Column<String> column;
    private final Map<String, Label> places = new HashMap<>();

    /** For the column that holds the key. */
    public KeyColumn(Column<String> column) {
        this.column = column;
    }

    /** The line's key; refused where an earlier line has it, and null where the cell is wrong. */
    public @Nullable String read(RowReader row) {
        var key = row.get(column);
        var earlier = key == null ? null : places.putIfAbsent(key, row.place());
        if (earlier != null) {
            row.refuse(column, "与 " + earlier.chinese() + " 重复", "the same as in " + earlier.english());
        }
        return key;
    }
}
