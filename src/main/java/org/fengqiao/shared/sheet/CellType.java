package org.fengqiao.shared.sheet;

import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.Label;

/** What the cells of a column hold. @param <T> what is made of the text */
public interface CellType<T> {

    /** The value of a cell that is not blank, or nothing when it does not hold what is expected. */
    Optional<T> read(String cell);

    /** What is expected, for the message and for the description of the file. */
    Label expected();

    /** The spellings of a short closed table that a page offers, in their order; none where something is typed. */
    default List<String> choices() {
        return List.of();
    }

    /** The same, from which a page lets choose. */
    default CellType<T> offering(String... spellings) {
        return new OfferedType<>(this, List.of(spellings));
    }
}
