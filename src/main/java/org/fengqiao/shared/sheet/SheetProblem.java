package org.fengqiao.shared.sheet;

import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a file, precise enough to be mended there.
 *
 * @param file the file's name, with the sheet's name in brackets for a workbook
 * @param line the line as the spreadsheet program counts it, 1 for what concerns the whole file
 * @param column the column's header, empty where a whole line or file is meant
 * @param found what the cell holds, cut to some characters
 * @param expected what it should hold
 */
public record SheetProblem(
        String file, int line, String column, @Nullable String found, Label expected) {

    private static final int SHOWN = 40;

    /** Cuts what was found: a cell may hold 30,000 characters. */
    public SheetProblem {
        if (found != null && found.codePointCount(0, found.length()) > SHOWN) {
            found = found.substring(0, found.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }

    /** The whole in one line, for a log or a console. */
    public String text() {
        return file + " 第 " + line + " 行" + (column.isEmpty() ? "" : "“" + column + "”") + "：" + expected.chinese()
                + " Line "
                + line + (column.isEmpty() ? "" : ", " + column) + ": " + expected.english()
                + (found == null ? "" : " [" + found + "]");
    }
}
