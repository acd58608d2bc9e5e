package org.fengqiao.shared.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a list.
 *
 * @param chinese its header
 * @param english its English header, accepted as well
 * @param required whether the column must be there and none of its cells blank
 * @param type what its cells hold
 * @param former Chinese headers that it had before: files that were made under them are still read
 * @param <T> what is made of a cell
 */
public record Column<T>(String chinese, String english, boolean required, CellType<T> type, List<String> former) {

    /** A column that must be there. */
    public static <T> Column<T> required(String chinese, String english, CellType<T> type) {
        return new Column<>(chinese, english, true, type, List.of());
    }

    /** A column that may be left out, and whose cells may be blank. */
    public static <T> Column<T> optional(String chinese, String english, CellType<T> type) {
        return new Column<>(chinese, english, false, type, List.of());
    }

    /** The same column, which had another Chinese header before. */
    public Column<T> formerly(String header) {
        return new Column<>(chinese, english, required, type, List.of(header));
    }

    /** Both headers, as messages name the column. */
    public String header() {
        return chinese + " " + english;
    }

    /** The column's name in a request: {@code mediator id} is {@code mediatorId}. */
    public String field() {
        var name = new StringBuilder();
        for (var word : english.split(" ")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** Whether a header cell means this column; remarks in brackets, asterisks and case make no difference. */
    boolean isNamed(String header) {
        var name = CellTypes.folded(header).replaceAll("\\(.*\\)|\\*", "");
        return Stream.concat(Stream.of(chinese, english, header()), former.stream())
                .map(CellTypes::folded)
                .anyMatch(name::equals);
    }
}
