package org.fengqiao.shared.sheet;

import java.util.List;

/**
 * The form of one kind of list: the columns it has, in the order of its template.
 *
 * @param file the template's file name without ending
 * @param chinese what the list holds
 * @param english the same in English
 */
public record Layout(String file, String chinese, String english, List<Column<?>> columns) {

    /** How many headers of a sheet are columns of this list: what a sheet is, is told by its headers. */
    int likeness(Sheet sheet) {
        return (int) sheet.headers().stream()
                .filter(header -> columns.stream().anyMatch(column -> column.isNamed(header)))
                .count();
    }
}
