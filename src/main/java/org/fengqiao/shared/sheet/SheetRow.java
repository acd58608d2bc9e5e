package org.fengqiao.shared.sheet;

import java.util.List;

/**
 * One line of a file with at least one cell that is not blank.
 *
 * @param line where it begins, counted from 1 as a spreadsheet program does
 * @param cells as text; numbers without exponent, dates as yyyy-mm-dd, a formula with its equals sign
 */
record SheetRow(int line, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
