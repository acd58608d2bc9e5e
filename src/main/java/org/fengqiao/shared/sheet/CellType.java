package org.fengqiao.shared.sheet;

import java.util.Optional;
import org.fengqiao.shared.Label;

/** What the cells of a column hold. @param <T> what is made of the text */
public interface CellType<T> {

    /** The value of a cell that is not blank, or nothing when it does not hold what is expected. */
    Optional<T> read(String cell);

    /** What is expected, for the message and for the description of the file. */
    Label expected();
}
