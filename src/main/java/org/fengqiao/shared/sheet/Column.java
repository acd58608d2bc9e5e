package org.fengqiao.shared.sheet;

/**
 * A column of a list.
 *
 * @param chinese its header
 * @param english its English header, accepted as well
 * @param required whether the column must be there and none of its cells blank
 * @param type what its cells hold
 * @param <T> what is made of a cell
 */
public record Column<T>(String chinese, String english, boolean required, CellType<T> type) {

    /** A column that must be there. */
    public static <T> Column<T> required(String chinese, String english, CellType<T> type) {
        return new Column<>(chinese, english, true, type);
    }

    /** A column that may be left out, and whose cells may be blank. */
    public static <T> Column<T> optional(String chinese, String english, CellType<T> type) {
        return new Column<>(chinese, english, false, type);
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
        return name.equals(CellTypes.folded(chinese))
                || name.equals(CellTypes.folded(english))
                || name.equals(CellTypes.folded(header()));
    }
}
